package org.synoptic.fact.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days that fall on a rule: {@code 12-25} (month and day), {@code 4:4:11} (the fourth Thursday of November, -1 the last),
 * {@code 4:4:11+1} (the day after it) or {@code easter-2}.
 */
final class Holiday {
    private Holiday() {}

    /** @throws IllegalArgumentException if the rule cannot be read */
    static LocalDate day(String rule, int year) {
        if (rule.startsWith("easter")) return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
        if (rule.contains(":")) {
            String[] fields = rule.split("[:+]");
            LocalDate month = LocalDate.of(year, Integer.parseInt(fields[2]), 1);
            LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(fields[0]), DayOfWeek.of(Integer.parseInt(fields[1]))));
            return fields.length > 3 ? day.plusDays(Integer.parseInt(fields[3])) : day;
        }
        return LocalDate.of(year, Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3)));
    }

    /** Western Easter by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
