package org.synoptic.fact.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** From where times are told while an article is read: the day of publication, and what was spoken of last. For one thread. */
final class Context {
    private final LocalDate published;
    private final Map<CalendarUnit, CalendarTime> spoken = new EnumMap<>(CalendarUnit.class);
    private CalendarTime last;
    private CalendarTime quarter;

    /** @param published null if unknown */
    Context(LocalDate published) {
        this.published = published;
    }

    LocalDate published() {
        return published;
    }

    /** The time spoken of last, or null. */
    CalendarTime last() {
        return last;
    }

    void speakOf(CalendarTime time) {
        last = time;
        spoken.put(time.unit(), time);
    }

    /** The day from which steps of a unit are counted in a told time: within the last time that is no coarser; null if there is none. */
    LocalDate told(CalendarUnit unit) {
        if (last != null && last.unit().compareTo(unit) <= 0) return last.start();
        CalendarTime same = spoken.get(unit);
        if (same != null) return same.start();
        return published;
    }

    /** The quarter that the text named last, to which "the quarter" and "a year earlier" refer; null if it named none. */
    CalendarTime namedQuarter() {
        return quarter;
    }

    /** That quarter, or else the last one that was over when the text appeared; null without a day of publication. */
    CalendarTime reportedQuarter() {
        if (quarter != null || published == null) return quarter;
        return CalendarTime.holding(CalendarUnit.QUARTER, published).plus(-1);
    }

    /** A quarter that is not over yet has no figures to be compared with. */
    void nameQuarter(CalendarTime named) {
        if (published == null || named.last().isBefore(published)) quarter = named;
    }
}
