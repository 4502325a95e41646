package org.synoptic.ui.comparison.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days along a line.
 *
 * @param from the first day's number since 1970, its morning
 * @param to the morning after the last day, more than {@code from}
 */
record TimeScale(double from, double to) {
    private static final int[] STEPS = {1, 2, 7, 14, 31, 92, 366, 1827, 3653};

    /** A line across the axis with its words. */
    record Tick(double day, String words) {}

    TimeScale {
        if (!(to > from)) throw new IllegalArgumentException("no such scale: " + from + " to " + to);
    }

    /** From 0 at the first morning to 1 at the end; beyond for other days. */
    double at(double day) {
        return (day - from) / (to - from);
    }

    /** At round hours, days, months or years, as many as have room. */
    List<Tick> ticks(int most) {
        double room = (to - from) / Math.max(1, most);
        if (room <= 0.5) return hours(room <= 0.125 ? 3 : room <= 0.25 ? 6 : 12);
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && STEPS[i] >= room; i--) step = STEPS[i];
        DateTimeFormatter format = DateTimeFormatter.ofPattern(step < 31 ? "d MMM" : step < 366 ? "MMM uuuu" : "uuuu", Locale.ENGLISH);
        List<Tick> ticks = new ArrayList<>();
        for (LocalDate day = first(step); day.toEpochDay() < to && ticks.size() < 200; day = next(day, step))
            if (day.toEpochDay() >= from) ticks.add(new Tick(day.toEpochDay(), format.format(day)));
        return ticks;
    }

    private List<Tick> hours(int step) {
        List<Tick> ticks = new ArrayList<>();
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
        for (long hour = (long) Math.ceil(from * 24 / step) * step; hour < to * 24 && ticks.size() < 200; hour += step) {
            long ofDay = Math.floorMod(hour, 24L);
            ticks.add(new Tick(hour / 24.0, ofDay == 0 ? format.format(LocalDate.ofEpochDay(Math.floorDiv(hour, 24L))) : ofDay + ":00"));
        }
        return ticks;
    }

    private LocalDate first(int step) {
        LocalDate start = LocalDate.ofEpochDay((long) Math.floor(from));
        if (step < 7) return start;
        if (step < 31) return start.minusDays(start.getDayOfWeek().getValue() - 1);
        if (step < 92) return start.withDayOfMonth(1);
        return start.withDayOfYear(1);
    }

    private static LocalDate next(LocalDate day, int step) {
        return switch (step) {
            case 31 -> day.plusMonths(1);
            case 92 -> day.plusMonths(3);
            case 366 -> day.plusYears(1);
            case 1827 -> day.plusYears(5);
            case 3653 -> day.plusYears(10);
            default -> day.plusDays(step);
        };
    }
}
