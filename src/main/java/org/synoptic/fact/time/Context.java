package org.synoptic.fact.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** From where times are told while an article is read: the day of publication, and what was spoken of last. For one thread. */
final class Context {
    private final LocalDate published;
    private final Map<CalendarUnit, CalendarTime> spoken = new EnumMap<>(CalendarUnit.class);
    private CalendarTime last;

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
        return last != null && unit == CalendarUnit.DAY ? null : published;
    }

    CalendarTime spoken(CalendarUnit unit) {
        return spoken.get(unit);
    }
}
