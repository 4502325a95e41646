package org.synoptic.fact.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.synoptic.fact.Timex.Type;

/** Dates that name something of the calendar (a day, weekday, month, season, holiday, year), completed from the context where they name too little. */
final class CalendarResolver {

    Resolved resolve(Phrase phrase, Context context, Tense tense) {
        CalendarTime time;
        if (phrase.has("month") && phrase.has("day")) {
            int month = phrase.number("month", 0);
            int day = phrase.number("day", 0);
            time = inYear(phrase, context, tense, CalendarUnit.DAY, year -> LocalDate.of(year, month, day));
            if (time == null) return unresolved(phrase, "XXXX-%02d-%02d".formatted(month, day));
        } else if (phrase.has("month")) {
            int month = phrase.number("month", 0);
            time = inYear(phrase, context, tense, CalendarUnit.MONTH, year -> LocalDate.of(year, month, 1));
            if (time == null) return unresolved(phrase, "XXXX-%02d".formatted(month));
        } else if (phrase.has("holiday")) {
            time = inYear(phrase, context, tense, CalendarUnit.DAY, year -> Holiday.day(phrase.get("holiday"), year));
            if (time == null) return unresolved(phrase, null);
        } else if (phrase.has("season")) {
            int month = CalendarUnit.monthOfSeason(phrase.get("season"));
            time = inYear(phrase, context, tense, CalendarUnit.SEASON, year -> LocalDate.of(year, month, 1));
            if (time == null) return unresolved(phrase, "XXXX-" + phrase.get("season"));
        } else if (phrase.has("quarter") || phrase.has("short-quarter")) {
            int month = 3 * phrase.number(phrase.has("quarter") ? "quarter" : "short-quarter", 1) - 2;
            time = inYear(phrase, context, tense, CalendarUnit.QUARTER, year -> LocalDate.of(year, month, 1));
            if (time == null) return unresolved(phrase, "XXXX-Q" + phrase.get("quarter"));
        } else if (phrase.has("half")) {
            int month = phrase.number("half", 1) == 1 ? 1 : 7;
            time = inYear(phrase, context, tense, CalendarUnit.HALF, year -> LocalDate.of(year, month, 1));
            if (time == null) return unresolved(phrase, "XXXX-H" + phrase.get("half"));
        } else if (phrase.has("weekday")) {
            time = weekday(phrase, context, tense);
            if (time == null) return unresolved(phrase, "XXXX-WXX-" + phrase.get("weekday"));
        } else if (phrase.has("day-name")) {
            if (context.published() == null) return unresolved(phrase, null);
            time = new CalendarTime(CalendarUnit.DAY, context.published().plusDays(phrase.shift(0)));
        } else {
            Integer year = year(phrase, context);
            if (year == null) return unresolved(phrase, null);
            time = new CalendarTime(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
        }
        return finish(phrase, time);
    }

    private static Resolved finish(Phrase phrase, CalendarTime day) {
        if (phrase.has("hour")) {
            String clock = Clock.value(phrase);
            return clock == null ? Resolved.notUnderstood(Type.TIME) : Resolved.timeOfDay(day, clock, phrase.mod());
        }
        if (phrase.has("part")) return Resolved.timeOfDay(day, Clock.part(phrase), phrase.mod());
        Resolved date = Resolved.date(day, phrase.mod());
        return phrase.has("fiscal") ? date.withRange(null) : date;
    }

    private static Resolved unresolved(Phrase phrase, String value) {
        if (value != null && phrase.has("part")) return Resolved.value(Type.TIME, value + Clock.part(phrase), phrase.mod());
        return Resolved.value(Type.DATE, value, phrase.mod());
    }

    /** The year that the words name, or null. */
    private static Integer year(Phrase phrase, Context context) {
        if (phrase.has("year")) return phrase.number("year", 0);
        if (phrase.has("short-year")) {
            int year = phrase.number("short-year", 0);
            return year < 40 ? 2000 + year : 1900 + year;
        }
        if (phrase.has("year-of")) {
            int within = phrase.words().get("oh").has(phrase.get("year-of")) ? Integer.parseInt(phrase.words().get("oh").valueOf(phrase.get("year-of"))) : phrase.number("year-of", 0);
            return 100 * phrase.number("decade", 19) + within;
        }
        if ("Y".equals(phrase.get("unit"))) {
            LocalDate anchor = phrase.isTold() ? context.told(CalendarUnit.YEAR) : context.published();
            if (anchor != null) return anchor.getYear() + phrase.shift(0);
        }
        if (phrase.has("fiscal") && phrase.has("quarter") && context.published() != null) return context.published().getYear();
        return null;
    }

    /** Null if the year is not told and there is nothing to tell it by. */
    private static CalendarTime inYear(Phrase phrase, Context context, Tense tense, CalendarUnit unit, IntFunction<LocalDate> inYear) {
        Integer year = year(phrase, context);
        if (year != null) return new CalendarTime(unit, inYear.apply(year));
        LocalDate anchor = phrase.isTold() ? context.told(unit) : context.published();
        if (anchor == null) return null;
        if (unit == CalendarUnit.DAY && phrase.has("day")) inYear = leapDays(inYear, anchor);
        return pick(phrase, unit, anchor, tense, inYear, anchor.getYear());
    }

    /** 29 February exists in some years only; the nearest one stands for it, while 30 February stays impossible. */
    private static IntFunction<LocalDate> leapDays(IntFunction<LocalDate> inYear, LocalDate anchor) {
        return year -> {
            for (int y = year; y < year + 8; y++) {
                try {
                    return inYear.apply(y);
                } catch (java.time.DateTimeException notThisYear) {
                    if (y == year + 7) throw notThisYear;
                }
            }
            throw new IllegalStateException();
        };
    }

    private static CalendarTime weekday(Phrase phrase, Context context, Tense tense) {
        LocalDate anchor = phrase.isTold() ? context.told(CalendarUnit.DAY) : context.published();
        if (anchor == null) return null;
        LocalDate monday = CalendarUnit.WEEK.start(anchor);
        int weekday = phrase.number("weekday", 1);
        return pick(phrase, CalendarUnit.DAY, anchor, tense == Tense.UNKNOWN ? Tense.PAST : tense, week -> monday.plusDays(7L * week + weekday - 1), 0);
    }

    /** Of the occurrences in turn ({@code current} being the one near the anchor), the one that shift or tense point to. */
    private static CalendarTime pick(Phrase phrase, CalendarUnit unit, LocalDate anchor, Tense tense, IntFunction<LocalDate> occurrence, int current) {
        LocalDate now = unit.start(anchor);
        LocalDate before = occurrence.apply(current - 1);
        LocalDate here = occurrence.apply(current);
        LocalDate after = occurrence.apply(current + 1);
        LocalDate picked;
        if (phrase.has("shift") || phrase.has("told-shift")) {
            picked = switch (Integer.signum(phrase.shift(0))) {
                case -1 -> here.isBefore(now) ? here : before;
                case 1 -> here.isAfter(now) ? here : after;
                default -> phrase.has("weekday") && here.isBefore(now) && tense == Tense.FUTURE ? after : here;
            };
        } else {
            picked = likeliest(phrase, unit, now, tense, before, here, after);
        }
        return new CalendarTime(unit, picked);
    }

    /**
     * The nearest one, where those on the side that the tense speaks against count as farther off: a day of the year is seldom told from
     * afar without its year, a weekday and a month follow the tense. One that falls on the weekday named beside it wins.
     */
    private static LocalDate likeliest(Phrase phrase, CalendarUnit unit, LocalDate now, Tense tense, LocalDate... days) {
        double against = phrase.has("month") && unit == CalendarUnit.DAY || unit == CalendarUnit.QUARTER ? 2 : phrase.has("month") ? 5 : 20;
        LocalDate best = null;
        double least = Double.MAX_VALUE;
        for (LocalDate day : days) {
            long distance = day.toEpochDay() - now.toEpochDay();
            double weight = tense == Tense.PAST && distance > 0 || tense == Tense.FUTURE && distance < 0 ? against : 1;
            if (phrase.has("weekday") && day.getDayOfWeek().getValue() != phrase.number("weekday", 0)) weight *= 100;
            if (best == null || weight * Math.abs(distance) < least) {
                best = day;
                least = weight * Math.abs(distance);
            }
        }
        return best;
    }
}
