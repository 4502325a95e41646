package org.synoptic.fact.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Timex.Type;

/** Works out what a phrase comes to. Stateless; what was said before is in the {@link Context}. */
final class Resolver {
    private final CalendarResolver calendar = new CalendarResolver();

    /** Never null and never fails: what cannot be understood has no value. */
    Resolved resolve(Phrase phrase, Context context, Tense tense) {
        try {
            return switch (phrase.is()) {
                case "calendar" -> calendar.resolve(phrase, context, tense);
                case "clock" -> clock(phrase, context);
                case "relative" -> relative(phrase, context);
                case "nth-of-month" -> NthOfMonth.resolve(phrase, phrase.has("month") ? calendar.resolve(phrase, context, tense) : relative(phrase, context));
                case "dotted" -> dotted(phrase.get("dotted"));
                case "weekday-of-week" -> weekdayOfWeek(phrase, context);
                case "distance" -> distance(phrase, context);
                case "anniversary" -> anniversary(phrase, context);
                case "week-of" -> weekOf(phrase, calendar.resolve(phrase, context, tense));
                case "weekend" -> weekend(context, tense);
                case "latest-quarter" -> latestQuarter(phrase, context);
                case "year-earlier" -> yearEarlier(phrase, context);
                case "same-in-year" -> sameInYear(phrase, context);
                case "decade" -> decade(phrase);
                case "century" -> century(phrase);
                case "duration" -> duration(phrase);
                case "span" -> span(phrase, context);
                case "set" -> set(phrase);
                case "reference" -> Resolved.value(Type.DATE, phrase.get("value"), null);
                default -> throw new IllegalArgumentException("rule " + phrase.match().rule().name() + ": unknown " + phrase.is());
            };
        } catch (DateTimeException impossible) {
            return Resolved.notUnderstood(Type.DATE);
        }
    }

    /** Day, month and year parted by full stops. */
    private static Resolved dotted(String date) {
        String[] fields = date.split("\\.");
        if (fields.length != 3) return Resolved.notUnderstood(Type.DATE);
        return Resolved.date(new CalendarTime(CalendarUnit.DAY, LocalDate.of(Integer.parseInt(fields[2]), Integer.parseInt(fields[1]), Integer.parseInt(fields[0]))), null);
    }

    private static Resolved clock(Phrase phrase, Context context) {
        String time = Clock.value(phrase);
        if (time == null) return Resolved.notUnderstood(Type.TIME);
        LocalDate day = context.told(CalendarUnit.DAY);
        if (day == null) return Resolved.value(Type.TIME, "XXXX-XX-XX" + time, phrase.mod());
        return Resolved.clock(new CalendarTime(CalendarUnit.DAY, day), time, phrase.mod());
    }

    private static Resolved relative(Phrase phrase, Context context) {
        CalendarUnit unit = CalendarUnit.of(phrase.get("unit"));
        if (unit == null) return Resolved.notUnderstood(Type.DATE);
        if (unit == CalendarUnit.QUARTER && phrase.isTold() && context.reportedQuarter() != null) return Resolved.date(context.reportedQuarter().plus(phrase.shift(0)), phrase.mod());
        LocalDate anchor = phrase.isTold() ? context.told(unit) : context.day();
        if (anchor == null) return Resolved.notUnderstood(Type.DATE);
        CalendarTime time = CalendarTime.holding(unit, anchor).plus(phrase.shift(0));
        if (phrase.has("part")) {
            Resolved part = Resolved.timeOfDay(time, Clock.part(phrase), phrase.mod());
            return phrase.has("into-morning") ? part.withRange(new DateRange(time.start(), time.last().plusDays(1))) : part;
        }
        Resolved resolved = Resolved.date(time, phrase.mod());
        if (phrase.has("fiscal")) return resolved.withRange(null);
        return phrase.has("beside") ? resolved.withRange(beside(phrase.get("beside"), time, context)) : resolved;
    }

    /** "Earlier this month" ends on the day before publication, "later this month" begins on the day after. */
    private static DateRange beside(String edge, CalendarTime time, Context context) {
        LocalDate day = context.day();
        if (day == null || !time.range().holds(DateRange.on(day))) return time.range();
        if (edge.equals("START")) return day.isAfter(time.start()) ? new DateRange(time.start(), day.minusDays(1)) : time.range();
        return day.isBefore(time.last()) ? new DateRange(day.plusDays(1), time.last()) : time.range();
    }

    private static Resolved weekdayOfWeek(Phrase phrase, Context context) {
        if (context.day() == null) return Resolved.value(Type.DATE, "XXXX-WXX-" + phrase.get("weekday"), null);
        LocalDate monday = CalendarTime.holding(CalendarUnit.WEEK, context.day()).plus(phrase.shift(0)).start();
        return Resolved.date(new CalendarTime(CalendarUnit.DAY, monday.plusDays(phrase.number("weekday", 1) - 1L)), null);
    }

    private static Resolved distance(Phrase phrase, Context context) {
        int direction = phrase.number("direction", -1);
        CalendarUnit unit = CalendarUnit.of(phrase.get("unit"));
        double amount = phrase.amount();
        if (Double.isNaN(amount) && phrase.has("told")) return duration(phrase);
        if (Double.isNaN(amount)) return Resolved.value(Type.DATE, direction < 0 ? "PAST_REF" : "FUTURE_REF", phrase.mod());
        LocalDate anchor = phrase.has("told") ? context.told(unit == null ? CalendarUnit.DAY : unit) : context.day();
        if (anchor == null) return Resolved.notUnderstood(Type.DATE);
        // "Two days later" in a text that told of no day: a guess for the value, no days that a fact could stand on.
        if (phrase.has("told") && !context.isTold(unit == null ? CalendarUnit.DAY : unit)) return away(phrase, unit, anchor, direction, amount).withRange(null);
        return away(phrase, unit, anchor, direction, amount);
    }

    private static Resolved away(Phrase phrase, CalendarUnit unit, LocalDate anchor, int direction, double amount) {
        long steps = direction * Math.round(amount);
        if (unit == null) return hours(phrase, anchor, direction, amount);
        if (unit == CalendarUnit.WEEK && (direction > 0 || amount == 1)) return Resolved.date(new CalendarTime(CalendarUnit.DAY, anchor.plusWeeks(steps)), phrase.mod());
        return Resolved.date(CalendarTime.holding(unit, anchor).plus(steps), phrase.mod());
    }

    /** Hours and minutes are counted in days only; fortnights in weeks. */
    private static Resolved hours(Phrase phrase, LocalDate anchor, int direction, double amount) {
        long days = switch (phrase.get("unit")) {
            case "FN" -> 14 * Math.round(amount);
            case "H" -> Math.round(Math.floor(amount / 24));
            default -> 0;
        };
        return Resolved.date(new CalendarTime(CalendarUnit.DAY, anchor.plusDays(direction * days)), phrase.mod());
    }

    /** "Two years ago today". */
    private static Resolved anniversary(Phrase phrase, Context context) {
        CalendarUnit unit = CalendarUnit.of(phrase.get("unit"));
        double amount = phrase.amount();
        if (unit == null || context.day() == null || Double.isNaN(amount)) return Resolved.notUnderstood(Type.DATE);
        return Resolved.date(new CalendarTime(CalendarUnit.DAY, unit.plus(context.day().plusDays(phrase.shift(0)), -Math.round(amount))), null);
    }

    private static Resolved weekOf(Phrase phrase, Resolved day) {
        CalendarUnit unit = "WE".equals(phrase.get("unit")) ? CalendarUnit.WEEKEND : CalendarUnit.WEEK;
        return day.time() == null ? day : Resolved.date(CalendarTime.holding(unit, day.time().start()), null);
    }

    /** The weekend at hand: the last that began, or the next one where the verb looks ahead. */
    private static Resolved weekend(Context context, Tense tense) {
        LocalDate day = context.day();
        if (day == null) return Resolved.notUnderstood(Type.DATE);
        CalendarTime weekend = CalendarTime.holding(CalendarUnit.WEEKEND, day);
        return Resolved.date(weekend.start().isAfter(day) && tense != Tense.FUTURE ? weekend.plus(-1) : weekend, null);
    }

    private static Resolved latestQuarter(Phrase phrase, Context context) {
        if (context.day() == null && context.namedQuarter() == null) return Resolved.notUnderstood(Type.DATE);
        if (phrase.has("fiscal")) return Resolved.date(CalendarTime.holding(CalendarUnit.YEAR, context.reportedQuarter().start()).plus(-1), null).withRange(null);
        return Resolved.date(context.reportedQuarter(), null);
    }

    /** The same quarter one year before the one that figures are told of, or else the year before publication. */
    private static Resolved yearEarlier(Phrase phrase, Context context) {
        CalendarTime quarter = phrase.has("quarter") && context.reportedQuarter() != null
                ? context.reportedQuarter().plus(phrase.number("quarter", 1) - (context.reportedQuarter().start().getMonthValue() + 2L) / 3) : context.namedQuarter();
        if (quarter != null) return Resolved.date(quarter.plus(-4), null);
        if (context.day() == null) return Resolved.notUnderstood(Type.DATE);
        return Resolved.date(CalendarTime.holding(CalendarUnit.YEAR, context.day()).plus(-1), null);
    }

    private static Resolved sameInYear(Phrase phrase, Context context) {
        if (!phrase.has("year") && context.day() == null) return Resolved.notUnderstood(Type.DATE);
        LocalDate start = LocalDate.of(phrase.has("year") ? phrase.number("year", 0) : context.day().getYear() + phrase.shift(0), 1, 1);
        CalendarTime quarter = context.namedQuarter();
        if (quarter == null) return Resolved.date(new CalendarTime(CalendarUnit.YEAR, start), null);
        return Resolved.date(new CalendarTime(CalendarUnit.QUARTER, quarter.start().withYear(start.getYear())), null);
    }

    private static Resolved decade(Phrase phrase) {
        int year = phrase.has("decade-word") ? 1900 + 10 * phrase.number("decade-word", 0) : Integer.parseInt(phrase.get("decade").substring(0, 4));
        return Resolved.date(CalendarTime.holding(CalendarUnit.DECADE, LocalDate.of(year, 1, 1)), phrase.mod());
    }

    private static Resolved century(Phrase phrase) {
        int number = phrase.number("century", -1);
        if (number < 1 || number > 22) return Resolved.notUnderstood(Type.DATE);
        return Resolved.date(CalendarTime.holding(CalendarUnit.CENTURY, LocalDate.of(100 * (number - 1) + 1, 1, 1)), phrase.mod());
    }

    private static Resolved duration(Phrase phrase) {
        String value = Durations.value(amount(phrase), phrase.get("unit"));
        return Resolved.value(Type.DURATION, phrase.has("finer") ? Durations.and(value, Durations.value(phrase.amount("more"), phrase.get("finer"))) : value, phrase.mod());
    }

    private static double amount(Phrase phrase) {
        if (phrase.has("half-a")) return Double.parseDouble(phrase.get("half-a"));
        double amount = phrase.amount();
        if (phrase.has("and-half")) amount += 0.5;
        if (phrase.has("fraction")) amount += phrase.get("fraction").equals("1 / 2") ? 0.5 : 0.25;
        return amount;
    }

    /** A length tied to the day of publication: "the past two weeks", "the next three days". */
    private static Resolved span(Phrase phrase, Context context) {
        Resolved length = duration(phrase);
        CalendarUnit unit = CalendarUnit.of(phrase.get("unit"));
        double amount = phrase.amount();
        LocalDate day = context.day();
        int shift = phrase.shift(0);
        if (unit == null || day == null || shift == 0 || Double.isNaN(amount) || amount < 1 || amount > 10_000) return length;
        LocalDate other = unit.plus(day, shift * Math.round(amount));
        return length.withRange(shift < 0 ? new DateRange(other, day.minusDays(1)) : new DateRange(day.plusDays(1), other));
    }

    private static Resolved set(Phrase phrase) {
        if (phrase.has("weekday")) return Resolved.value(Type.SET, "XXXX-WXX-" + phrase.get("weekday") + (phrase.has("part") ? Clock.part(phrase) : ""), null);
        if (phrase.has("month")) return Resolved.value(Type.SET, "XXXX-%02d".formatted(phrase.number("month", 1)), null);
        if (phrase.has("season")) return Resolved.value(Type.SET, "XXXX-" + phrase.get("season"), null);
        if (phrase.has("part")) return Resolved.value(Type.SET, "XXXX-XX-XX" + Clock.part(phrase), null);
        double amount = phrase.has("amount") ? phrase.amount() : phrase.number("every", 1);
        return Resolved.value(Type.SET, Durations.value(amount, phrase.get("unit")), null);
    }
}
