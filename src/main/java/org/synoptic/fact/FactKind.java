package org.synoptic.fact;

import java.util.Locale;

/** What a fact is about; its lower-case name is used in JSON, in queries and as a field of the index. */
public enum FactKind {
    KILLED, INJURED, MISSING, DISPLACED, ARRESTED, HOSTAGES, RESCUED,
    START, END, OCCURRED, DEADLINE,
    COUNT, MONEY, PERCENT, DURATION, MEASURE, MAGNITUDE,
    SCORE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it counts people to whom something happened. */
    public boolean isCasualty() {
        return compareTo(RESCUED) <= 0;
    }

    /** Whether its value is an {@link Amount}. */
    public boolean isAmount() {
        return !isDated() && this != SCORE;
    }

    /** Whether its value is a {@link Dates}. */
    public boolean isDated() {
        return this == START || this == END || this == OCCURRED || this == DEADLINE;
    }
}
