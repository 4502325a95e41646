package org.synoptic.fact.quotation;

import java.util.Locale;

/**
 * Words that tell of saying, thinking or meaning.
 *
 * @param first its first token, the verb
 * @param end the token after it
 * @param frame what may follow
 * @param behind whether it may stand behind or amid what was said
 * @param speech whether it tells of speech, not of a thought, aim or judgement
 * @param past whether its form is a past tense or participle
 */
record Cue(int first, int end, Frame frame, boolean behind, boolean speech, boolean past) {
    /** What may follow a cue. */
    enum Frame {
        /** a clause, quotation or thing */
        CLAUSE,
        /** a hearer and then a clause or quotation */
        HEARER,
        /** "to" and a verb */
        INFINITIVE,
        /** a noun phrase */
        THING,
        /** the speaker: "according to" */
        SPEAKER;

        static Frame named(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }
}
