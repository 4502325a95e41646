package org.synoptic.fact.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.synoptic.fact.Dates.Precision;

/** Stretches of the calendar, each named by its first day. Weeks run from Monday; winter begins in December of the year that names it. */
enum CalendarUnit {
    DAY(Precision.DAY), WEEKEND(Precision.DAY), WEEK(Precision.WEEK), MONTH(Precision.MONTH), QUARTER(Precision.QUARTER), SEASON(Precision.SEASON),
    HALF(Precision.SEASON), YEAR(Precision.YEAR), DECADE(Precision.DECADE), CENTURY(Precision.CENTURY);

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private final Precision precision;

    CalendarUnit(Precision precision) {
        this.precision = precision;
    }

    Precision precision() {
        return precision;
    }

    /** By the code used in rules; null for units that no calendar counts (hours) or that have no names of their own (fortnights). */
    static CalendarUnit of(String code) {
        return switch (code) {
            case "D" -> DAY;
            case "WE" -> WEEKEND;
            case "W" -> WEEK;
            case "M" -> MONTH;
            case "Q" -> QUARTER;
            case "Y" -> YEAR;
            case "DE" -> DECADE;
            case "CE" -> CENTURY;
            default -> null;
        };
    }

    /** The first day of the stretch that holds the day; a weekend is that of the day's week. */
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEKEND -> WEEK.start(day).plusDays(5);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** The first day of the stretch {@code steps} later. */
    LocalDate plus(LocalDate start, long steps) {
        return switch (this) {
            case DAY -> start.plusDays(steps);
            case WEEKEND, WEEK -> start.plusWeeks(steps);
            case MONTH -> start.plusMonths(steps);
            case QUARTER, SEASON -> start.plusMonths(3 * steps);
            case HALF -> start.plusMonths(6 * steps);
            case YEAR -> start.plusYears(steps);
            case DECADE -> start.plusYears(10 * steps);
            case CENTURY -> start.plusYears(100 * steps);
        };
    }

    LocalDate last(LocalDate start) {
        return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
    }

    /** As TIMEX3 writes it: {@code 2016-W07}, {@code 2016-SU}, {@code 199}. */
    String format(LocalDate start) {
        String year = "%04d".formatted(start.getYear());
        return switch (this) {
            case DAY -> start.toString();
            case WEEKEND -> week(start) + "-WE";
            case WEEK -> week(start);
            case MONTH -> "%s-%02d".formatted(year, start.getMonthValue());
            case QUARTER -> year + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case SEASON -> year + "-" + SEASONS[start.getMonthValue() / 3 - 1];
            case HALF -> year + "-H" + (start.getMonthValue() < 7 ? 1 : 2);
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
        };
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static int monthOfSeason(String code) {
        for (int i = 0; i < SEASONS.length; i++) if (SEASONS[i].equals(code)) return 3 * i + 3;
        throw new IllegalArgumentException("no such season: " + code);
    }
}
