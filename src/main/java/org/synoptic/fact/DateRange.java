package org.synoptic.fact;

import java.time.LocalDate;

/**
 * A first and a last day, both included.
 *
 * @param from null if open to the past
 * @param to null if open to the future, else not before {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) {
    /** Without edges: "as soon as possible". */
    public static final DateRange ANY = new DateRange(null, null);

    public DateRange {
        if (from != null && to != null && to.isBefore(from)) throw new IllegalArgumentException("no such range: " + from + " to " + to);
    }

    public static DateRange on(LocalDate day) {
        return new DateRange(day, day);
    }

    public boolean meets(DateRange other) {
        return !(to != null && other.from != null && to.isBefore(other.from)) && !(other.to != null && from != null && other.to.isBefore(from));
    }

    public boolean holds(DateRange other) {
        return (from == null || other.from != null && !other.from.isBefore(from)) && (to == null || other.to != null && !other.to.isAfter(to));
    }
}
