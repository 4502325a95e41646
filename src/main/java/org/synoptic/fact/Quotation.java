package org.synoptic.fact;

import org.synoptic.text.Span;

/**
 * What somebody is reported to have said.
 *
 * @param content the words said or paraphrased
 * @param direct whether they stand between quotation marks
 * @param speech whether it is told as speech; otherwise as a thought, aim or judgement ("wants", "condemned")
 * @param speaker who said it, resolved to a name where the article gives one, or null if unknown
 * @param source the words that name the speaker here ("he"), in the same part of the article, or null
 * @param cue the words that tell of saying ("said", "according to"), or null
 */
public record Quotation(Passage content, boolean direct, boolean speech, String speaker, Span source, Span cue) {
    /** Told as speech. */
    public Quotation(Passage content, boolean direct, String speaker, Span source, Span cue) {
        this(content, direct, true, speaker, source, cue);
    }
}
