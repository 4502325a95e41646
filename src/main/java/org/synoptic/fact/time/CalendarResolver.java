package org.synoptic.fact.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Timex.Type;

/** Dates that name something of the calendar (a day, weekday, month, season, holiday, year), completed from the context where they name too little. */
final class CalendarResolver {
    /** Where no verb tells the direction, news looks back a little more often. */
    private static final double AHEAD = 1.2;

    /**
     * Something of the calendar that comes once a year.
     *
     * @param inYear its first day in a year; fails if that year has no such day
     * @param open its value where no year can be told, or null
     */
    private record Yearly(CalendarUnit unit, IntFunction<LocalDate> inYear, String open) {}

    Resolved resolve(Phrase phrase, Context context, Tense tense) {
        Yearly yearly = yearly(phrase, context);
        if (yearly != null) {
            CalendarTime time = inYear(yearly, phrase, context, tense);
            if (time == null) return unresolved(phrase, yearly.open);
            if (phrase.has("order") && isOpen(phrase, context)) return finish(phrase, time).withRange(null);
            return phrase.has("new-year") ? Resolved.date(CalendarTime.holding(CalendarUnit.YEAR, time.start()), null).withRange(turn(time.start())) : finish(phrase, time);
        }
        if (phrase.has("weekday")) {
            CalendarTime time = weekday(phrase, context, tense);
            return time == null ? unresolved(phrase, "XXXX-WXX-" + phrase.get("weekday")) : finish(phrase, time);
        }
        if (phrase.has("day-name")) {
            if (context.day() == null) return unresolved(phrase, null);
            return finish(phrase, new CalendarTime(CalendarUnit.DAY, context.day().plusDays(phrase.shift(0))));
        }
        Integer year = year(phrase, context);
        return year == null ? unresolved(phrase, null) : finish(phrase, new CalendarTime(CalendarUnit.YEAR, LocalDate.of(year, 1, 1)));
    }

    /** Of "12/03/2016" the month comes first unless the numbers or the text's other dates say otherwise, or it would lie ahead and its other reading would not. */
    private static boolean isDayFirst(Phrase phrase, Context context) {
        int first = phrase.number("month", 0);
        int second = phrase.number("day", 0);
        if (first > 12 || second > 12) return first > 12 && second <= 12;
        return context.dayFirst() != 0 ? context.dayFirst() > 0 : isAhead(first, second, phrase, context) && !isAhead(second, first, phrase, context);
    }

    /** Whether nothing tells which of the two numbers is the month. */
    private static boolean isOpen(Phrase phrase, Context context) {
        int first = phrase.number("month", 0);
        int second = phrase.number("day", 0);
        return first <= 12 && second <= 12 && first != second && context.dayFirst() == 0 && isAhead(first, second, phrase, context) == isAhead(second, first, phrase, context);
    }

    private static boolean isAhead(int month, int day, Phrase phrase, Context context) {
        return context.day() != null && LocalDate.of(year(phrase, context), month, day).isAfter(context.day());
    }

    /** The weeks around New Year's Day; "in the new year" is no more exact than that its first months are meant. */
    private static DateRange turn(LocalDate newYear) {
        return new DateRange(newYear.minusMonths(1), newYear.plusMonths(3).minusDays(1));
    }

    /** Null if the phrase names no such thing. */
    private static Yearly yearly(Phrase phrase, Context context) {
        if (phrase.has("new-year")) return new Yearly(CalendarUnit.DAY, year -> LocalDate.of(year, 1, 1), null);
        boolean swapped = phrase.has("order") && isDayFirst(phrase, context);
        int month = phrase.number(swapped ? "day" : "month", 0);
        if (phrase.has("month") && phrase.has("day")) {
            int day = phrase.number(swapped ? "month" : "day", 0);
            return new Yearly(CalendarUnit.DAY, year -> LocalDate.of(year, month, day), "XXXX-%02d-%02d".formatted(month, day));
        }
        if (phrase.has("month")) return new Yearly(CalendarUnit.MONTH, year -> LocalDate.of(year, month, 1), "XXXX-%02d".formatted(month));
        if (phrase.has("holiday")) return new Yearly(CalendarUnit.DAY, year -> Holiday.day(phrase.get("holiday"), year), null);
        if (phrase.has("season")) {
            int first = CalendarUnit.monthOfSeason(phrase.get("season"));
            return new Yearly(CalendarUnit.SEASON, year -> LocalDate.of(year, first, 1), "XXXX-" + phrase.get("season"));
        }
        String quarter = phrase.has("quarter") ? "quarter" : "short-quarter";
        if (phrase.has(quarter)) {
            int number = phrase.number(quarter, 1);
            return new Yearly(CalendarUnit.QUARTER, year -> LocalDate.of(year, 3 * number - 2, 1), "XXXX-Q" + number);
        }
        if (phrase.has("half")) {
            int number = phrase.number("half", 1);
            return new Yearly(CalendarUnit.HALF, year -> LocalDate.of(year, 6 * number - 5, 1), "XXXX-H" + number);
        }
        return null;
    }

    private static Resolved finish(Phrase phrase, CalendarTime day) {
        if (phrase.has("hour")) {
            String clock = Clock.value(phrase);
            return clock == null ? Resolved.notUnderstood(Type.TIME) : Resolved.timeOfDay(day, clock, phrase.mod());
        }
        if (phrase.has("part")) return Resolved.timeOfDay(day, Clock.part(phrase), phrase.mod());
        Resolved date = Resolved.date(day, phrase.mod());
        if (phrase.has("year-end")) return date.withRange(CalendarTime.holding(CalendarUnit.MONTH, day.start()).range());
        if (phrase.has("last-day")) {
            LocalDate last = day.start().withDayOfMonth(Math.max(1, phrase.number("last-day", 1)));
            return last.isBefore(day.start()) ? Resolved.notUnderstood(Type.DATE) : date.withRange(new DateRange(day.start(), last));
        }
        return phrase.has("fiscal") ? date.withRange(null) : date;
    }

    private static Resolved unresolved(Phrase phrase, String value) {
        if (value != null && phrase.has("part")) return Resolved.value(Type.TIME, value + Clock.part(phrase), phrase.mod());
        return Resolved.value(Type.DATE, value, phrase.mod());
    }

    /** The year that the words name, or null. */
    private static Integer year(Phrase phrase, Context context) {
        for (String field : new String[] {"year", "fiscal-year"}) if (phrase.has(field)) return phrase.number(field, 0);
        if (phrase.has("short-year")) {
            int year = phrase.number("short-year", 0);
            return year < 40 ? 2000 + year : 1900 + year;
        }
        if (phrase.has("year-of")) {
            int within = phrase.words().get("oh").has(phrase.get("year-of")) ? Integer.parseInt(phrase.words().get("oh").valueOf(phrase.get("year-of"))) : phrase.number("year-of", 0);
            return 100 * phrase.number("decade", 19) + within;
        }
        if ("Y".equals(phrase.get("unit"))) {
            LocalDate anchor = phrase.isTold() ? context.told(CalendarUnit.YEAR) : context.day();
            if (anchor != null) return anchor.getYear() + phrase.shift(0);
        }
        if (phrase.has("fiscal") && phrase.has("quarter") && context.day() != null) return context.day().getYear();
        return null;
    }

    /** Null if the year is not told and there is nothing to tell it by. */
    private static CalendarTime inYear(Yearly yearly, Phrase phrase, Context context, Tense tense) {
        Integer year = year(phrase, context);
        if (year != null) return new CalendarTime(yearly.unit, yearly.inYear.apply(year));
        boolean fixed = phrase.has("shift") || phrase.has("told-shift");
        LocalDate anchor = phrase.isTold() ? context.told(yearly.unit) : fixed ? context.day() : context.anchor();
        if (anchor == null) return null;
        IntFunction<LocalDate> occurrence = phrase.has("day") ? leapDays(yearly.inYear) : yearly.inYear;
        Tense direction = !fixed && context.isNarrative() ? Tense.UNKNOWN : tense;
        return pick(phrase, yearly.unit, anchor, direction, occurrence, anchor.getYear());
    }

    /** 29 February exists in some years only; the nearest one stands for it, while 30 February stays impossible. */
    private static IntFunction<LocalDate> leapDays(IntFunction<LocalDate> inYear) {
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
        LocalDate anchor = phrase.isTold() ? context.told(CalendarUnit.DAY) : context.day();
        if (anchor == null) return null;
        LocalDate monday = CalendarUnit.WEEK.start(anchor);
        int weekday = phrase.number("weekday", 1);
        int direction = phrase.number("direction", 0);
        Tense looking = direction > 0 ? Tense.FUTURE : direction < 0 || tense == Tense.UNKNOWN ? Tense.PAST : tense;
        CalendarTime near = pick(phrase, CalendarUnit.DAY, anchor, looking, week -> monday.plusDays(7L * week + weekday - 1), 0);
        return direction == 0 ? near : near.plus(7 * direction * Math.round(phrase.amount()));
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
                default -> phrase.has("season") ? nearest(now, before, here) : phrase.has("weekday") && here.isBefore(now) && tense == Tense.FUTURE ? after : here;
            };
        } else {
            picked = likeliest(phrase, unit, now, tense, before, here, after);
        }
        return new CalendarTime(unit, picked);
    }

    /** "This winter" is in March the one that ends, in November the one that comes. */
    private static LocalDate nearest(LocalDate now, LocalDate before, LocalDate after) {
        return now.toEpochDay() - before.toEpochDay() < after.toEpochDay() - now.toEpochDay() ? before : after;
    }

    /**
     * The nearest one, where those on the side that the tense speaks against count as farther off: a day of the year is seldom told from
     * afar without its year, a weekday and a month follow the tense. One that falls on the weekday named beside it wins.
     */
    private static LocalDate likeliest(Phrase phrase, CalendarUnit unit, LocalDate now, Tense tense, LocalDate... days) {
        boolean back = tense == Tense.PAST || tense == Tense.OVER;
        double against = tense == Tense.OVER ? 100 : phrase.has("month") && unit == CalendarUnit.DAY || unit == CalendarUnit.QUARTER ? 2 : phrase.has("month") && back ? 5 : 20;
        LocalDate best = null;
        double least = Double.MAX_VALUE;
        for (LocalDate day : days) {
            long distance = day.toEpochDay() - now.toEpochDay();
            double weight = back && distance > 0 || tense == Tense.FUTURE && distance < 0 ? against : tense == Tense.UNKNOWN && distance > 0 ? AHEAD : 1;
            if (phrase.has("weekday") && day.getDayOfWeek().getValue() != phrase.number("weekday", 0)) weight *= 100;
            if (best == null || weight * Math.abs(distance) < least) {
                best = day;
                least = weight * Math.abs(distance);
            }
        }
        return best;
    }
}
