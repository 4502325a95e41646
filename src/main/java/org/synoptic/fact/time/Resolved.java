package org.synoptic.fact.time;

import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates.Precision;
import org.synoptic.fact.Timex;

/**
 * What the words of a time come to.
 *
 * @param value null where they cannot be understood
 * @param time the stretch of the calendar that later words may refer to, or null
 */
record Resolved(Timex.Type type, String value, String mod, DateRange range, Precision precision, CalendarTime time) {

    static Resolved notUnderstood(Timex.Type type) {
        return new Resolved(type, null, null, null, Precision.NONE, null);
    }

    /** A value alone, such as {@code P2D} or {@code PAST_REF}. */
    static Resolved value(Timex.Type type, String value, String mod) {
        return new Resolved(type, value, mod, null, Precision.NONE, null);
    }

    static Resolved date(CalendarTime time, String mod) {
        return new Resolved(Timex.Type.DATE, time.value(), mod, mod == null ? time.range() : time.part(mod), time.unit().precision(), time);
    }

    /** @param suffix {@code TMO}, {@code T22:00} */
    static Resolved timeOfDay(CalendarTime day, String suffix, String mod) {
        return new Resolved(Timex.Type.TIME, day.value() + suffix, mod, day.range(), Precision.PART_OF_DAY, day);
    }

    /** A time of day alone, on the day that was spoken of last. */
    static Resolved clock(CalendarTime day, String suffix, String mod) {
        return new Resolved(Timex.Type.TIME, day.value() + suffix, mod, day.range(), Precision.CLOCK, day);
    }

    Resolved withRange(DateRange other) {
        return new Resolved(type, value, mod, other, precision, time);
    }
}
