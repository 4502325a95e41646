package org.synoptic.fact.time;

/** Where a verb looks from the day of publication. */
enum Tense {
    PAST, FUTURE, UNKNOWN
}
