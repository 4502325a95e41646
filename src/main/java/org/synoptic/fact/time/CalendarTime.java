package org.synoptic.fact.time;

import java.time.LocalDate;
import org.synoptic.fact.DateRange;

/**
 * A stretch of the calendar that words name.
 *
 * @param unit its length
 * @param start its first day
 */
record CalendarTime(CalendarUnit unit, LocalDate start) {
    CalendarTime {
        if (!unit.start(start).equals(start)) throw new IllegalArgumentException(start + " begins no " + unit);
    }

    /** The stretch that holds the day. */
    static CalendarTime holding(CalendarUnit unit, LocalDate day) {
        return new CalendarTime(unit, unit.start(day));
    }

    CalendarTime plus(long steps) {
        return new CalendarTime(unit, unit.plus(start, steps));
    }

    LocalDate last() {
        return unit.last(start);
    }

    DateRange range() {
        return new DateRange(start, last());
    }

    String value() {
        return unit.format(start);
    }

    /** The first, middle or last third: of months in a year, of years in a decade, else of days. */
    DateRange part(String edge) {
        int thirds = switch (edge) {
            case "START" -> 0;
            case "MID" -> 1;
            case "END" -> 2;
            default -> -1;
        };
        if (thirds < 0 || unit == CalendarUnit.DAY) return range();
        return new DateRange(third(thirds), thirds == 2 ? last() : third(thirds + 1).minusDays(1));
    }

    private LocalDate third(int number) {
        return switch (unit) {
            case YEAR -> start.plusMonths(4L * number);
            case DECADE -> start.plusYears(3L * number + (number == 2 ? 1 : 0));
            case CENTURY -> start.plusYears(33L * number);
            case QUARTER, SEASON -> start.plusMonths(number);
            case HALF -> start.plusMonths(2L * number);
            default -> start.plusDays(number * (start.until(last(), java.time.temporal.ChronoUnit.DAYS) + 1) / 3);
        };
    }
}
