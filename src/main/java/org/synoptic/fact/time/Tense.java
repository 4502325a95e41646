package org.synoptic.fact.time;

/** Where a verb looks from the day of publication. */
enum Tense {
    /** Past, and said by the words directly before the time, so that no date ahead fits. */
    OVER, PAST, FUTURE, UNKNOWN
}
