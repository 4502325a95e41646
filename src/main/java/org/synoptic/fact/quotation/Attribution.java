package org.synoptic.fact.quotation;

import org.synoptic.fact.quotation.Phrases.Run;

/**
 * One content with its source, in tokens.
 *
 * @param source null if the text does not name one here
 * @param cue null where a quotation goes on from the sentence before
 * @param speech whether it is told as speech
 */
record Attribution(Run content, Run source, Run cue, boolean speech) {
    /** Whether it goes on from the one before, whoever spoke there. */
    boolean continues() {
        return cue == null;
    }
}
