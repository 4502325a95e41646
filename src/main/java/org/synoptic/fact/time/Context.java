package org.synoptic.fact.time;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** From where times are told while an article is read: its day, and what was spoken of last. For one thread. */
final class Context {
    private final Map<CalendarUnit, CalendarTime> spoken = new EnumMap<>(CalendarUnit.class);
    private final boolean narrative;
    private final int dayFirst;
    private LocalDate day;
    private CalendarTime last;
    private CalendarTime quarter;

    /**
     * @param published null if unknown
     * @param narrative whether the text tells of long ago, so that a month or day belongs to the year spoken of last rather than to that of publication
     * @param dayFirst positive if the text writes the day before the month, negative if behind it, 0 if it does not show
     */
    Context(LocalDate published, boolean narrative, int dayFirst) {
        this.day = published;
        this.narrative = narrative;
        this.dayFirst = dayFirst;
    }

    /** Positive if the text writes the day before the month, negative if behind it, 0 if it does not show. */
    int dayFirst() {
        return dayFirst;
    }

    /** The day on which the text was written: that of its dateline, else of publication; null if unknown. */
    LocalDate day() {
        return day;
    }

    /** The dateline names the day of writing; news is printed within a few days of it. */
    void writtenOn(LocalDate dateline) {
        if (day == null || !dateline.isAfter(day) && dateline.isAfter(day.minusDays(7))) day = dateline;
    }

    boolean isNarrative() {
        return narrative || day == null;
    }

    /** The day to which a month or day without its year is near; null if there is none. */
    LocalDate anchor() {
        if (!isNarrative() || last == null) return day;
        return last.unit() == CalendarUnit.YEAR ? last.start().plusMonths(6) : last.start();
    }

    void speakOf(CalendarTime time) {
        last = time;
        spoken.put(time.unit(), time);
    }

    /** The day from which steps of a unit are counted in a told time: within the last time that is no coarser; null if there is none. */
    LocalDate told(CalendarUnit unit) {
        if (last != null && last.unit().compareTo(unit) <= 0) return last.start();
        CalendarTime same = spoken.get(unit);
        return same != null ? same.start() : day;
    }

    /** Whether the text itself named the time from which such steps are counted, so that they need not be counted from its own day. */
    boolean isTold(CalendarUnit unit) {
        return last != null && last.unit().compareTo(unit) <= 0 || spoken.get(unit) != null;
    }

    /** The quarter that the text named last, to which "the quarter" and "a year earlier" refer; null if it named none. */
    CalendarTime namedQuarter() {
        return quarter;
    }

    /** That quarter, or else the last one that was over when the text was written; null without a day. */
    CalendarTime reportedQuarter() {
        return quarter != null || day == null ? quarter : CalendarTime.holding(CalendarUnit.QUARTER, day).plus(-1);
    }

    /** Figures of half a year or nine months follow, to be compared with those of the year before. */
    void forgetQuarter() {
        quarter = null;
    }

    /** A quarter that is not over yet has no figures to be compared with, unless a text begins with them: it is then one of a fiscal year. The one before is named in passing. */
    void nameQuarter(CalendarTime named, Tense tense) {
        boolean over = day == null || named.last().isBefore(day) || quarter == null && tense == Tense.PAST && named.start().isBefore(day);
        if (over && (quarter == null || !named.equals(quarter.plus(-1)))) quarter = named;
    }
}
