package org.synoptic.fact.quantity;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Quantity;
import org.synoptic.fact.Timex;
import org.synoptic.fact.number.Numeral;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Lengths of time that no single number states: {@code an hour and a half}, {@code more than a month}, {@code two hours and 50 minutes}. */
final class Lengths {
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)([A-Z])");
    /** Units of time do not divide evenly. */
    private static final double ROUNDING = 1e-9;
    private static final double DAY = 24;
    private static final double YEAR = 365.25 * DAY;
    private static final Map<String, Unit> UNITS = Map.of("Y", new Unit("year", YEAR), "M", new Unit("month", YEAR / 12), "W", new Unit("week", 7 * DAY), "D", new Unit("day", DAY),
            "TH", new Unit("hour", 1), "TM", new Unit("minute", 1 / 60.0), "TS", new Unit("second", 1 / 3600.0));

    private final WordClass hedge;
    private final WordClass single;

    private record Unit(String name, double hours) {}

    Lengths() {
        Lexicon words = Lexicon.load(Lengths.class, "en/amount-words.yaml");
        hedge = words.get("hedge");
        single = words.get("single");
    }

    /** Whether the quantity is but a part of a length told in two units: {@code 50 minutes} of {@code two hours and 50 minutes}. */
    static boolean isPart(TimesOf times, Quantity quantity) {
        for (Timex time : times.in(quantity.passage().part(), quantity.passage().span())) {
            Quantity whole = time.type() == Timex.Type.DURATION && isOfTwoUnits(time) ? length(time, null) : null;
            if (whole != null && hours(whole) > hours(quantity) * (1 + ROUNDING)) return true;
        }
        return false;
    }

    static boolean isOfTwoUnits(Timex time) {
        return time.value() != null && PART.matcher(time.value()).results().count() > 1;
    }

    private static double hours(Quantity length) {
        return UNITS.values().stream().filter(unit -> unit.name.equals(length.unit())).mapToDouble(unit -> unit.hours * length.amount().stated()).sum();
    }

    /**
     * In the coarsest unit of its TIMEX3 value, or in the finest where it is no number of halves of that; null for what is no length, says not how
     * long, or is of one unit and begins with another word than "a" or "half".
     */
    Quantity of(Timex time) {
        if (time.type() != Timex.Type.DURATION || time.value() == null) return null;
        AnnotatedText text = AnnotatedText.of(time.passage().words());
        String bound = null;
        int first = 0;
        for (int end = 1; end < text.size(); end++) {
            String known = hedge.valueOf(norm(text, end));
            if (known == null) continue;
            bound = known;
            first = end;
        }
        // "A day of strike costs a million" tells of every day.
        boolean whole = !single.has(text.token(first).norm()) || first == 0 && text.token(0).capital();
        if (whole && !isOfTwoUnits(time)) return null;
        return length(time, bound);
    }

    private static String norm(AnnotatedText text, int end) {
        StringBuilder words = new StringBuilder();
        for (Token token : text.tokens().subList(0, end)) words.append(words.isEmpty() ? "" : " ").append(token.norm());
        return words.toString();
    }

    private static Quantity length(Timex time, String bound) {
        Unit coarsest = null;
        Unit finest = null;
        double hours = 0;
        int clock = time.value().indexOf('T');
        Matcher part = PART.matcher(time.value());
        while (part.find()) {
            Unit unit = UNITS.get((clock >= 0 && part.start() > clock ? "T" : "") + part.group(2));
            if (unit == null) return null;
            if (coarsest == null) coarsest = unit;
            finest = unit;
            hours += Double.parseDouble(part.group(1)) * unit.hours;
        }
        if (coarsest == null) return null;
        double halves = 2 * hours / coarsest.hours;
        Unit told = halves == Math.rint(halves) ? coarsest : finest;
        return new Quantity(time.passage(), Bounds.of(Numeral.clean(hours / told.hours), bound), null, told.name, null, Portion.TOTAL);
    }
}
