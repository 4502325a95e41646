package org.synoptic.compare;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.stream.Collectors;
import org.synoptic.fact.Amount;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Score;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;

/** A value in the few characters of a table's cell or a tooltip: {@code 1–7 Feb 2016}, {@code over 250,000}. */
public final class ValueWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private static final Lexicon UNITS = Lexicon.load(ValueWords.class, "en/units.yaml");
    private static final WordClass SIGNS = UNITS.get("sign");
    private static final WordClass PLURALS = UNITS.get("plural");
    private static final int DIGITS = 6;

    private ValueWords() {}

    /** With the unit of a length of time, a share, a measure or money. */
    public static String of(Fact fact) {
        return withUnit(of(fact.value()), fact);
    }

    /** A number as the fact gives its own: with the unit of a length of time, a share, a measure or money. */
    public static String of(double number, Fact fact) {
        return withUnit(number(number), fact);
    }

    private static String withUnit(String value, Fact fact) {
        return switch (fact.kind()) {
            case DURATION, MONEY, PERCENT, MEASURE -> value + " " + unit(fact.unit(), value.equals("1"));
            default -> value;
        };
    }

    /** A sign where the unit has one, else its word, of one or of many: {@code °C}, {@code feet}, {@code dollars per barrel}. */
    private static String unit(String unit, boolean one) {
        int per = unit.indexOf(" per ");
        String head = per < 0 ? unit : unit.substring(0, per);
        String last = head.substring(head.lastIndexOf(' ') + 1);
        String written = SIGNS.valueOf(head);
        if (written == null) written = one ? head : PLURALS.has(head) ? PLURALS.valueOf(head) : head.substring(0, head.length() - last.length()) + (PLURALS.has(last) ? PLURALS.valueOf(last) : last + "s");
        return per < 0 ? written : written + unit.substring(per);
    }

    public static String of(FactValue value) {
        return switch (value) {
            case Amount amount -> of(amount.set());
            case Dates dates -> of(dates.set());
            case Score score -> score.parts().stream().map(part -> part.first() + "-" + part.second()).collect(Collectors.joining(", "));
        };
    }

    /** Never more precise than the range: a whole month is {@code Jan 2016}, an open edge {@code by 25 Feb 2016}. */
    public static String of(DateRange range) {
        LocalDate from = range.from();
        LocalDate to = range.to();
        if (from == null && to == null) return "no date given";
        if (from == null) return "by " + DAY.format(to);
        if (to == null) return "from " + DAY.format(from);
        if (from.equals(to)) return DAY.format(from);
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()));
        if (wholeMonths && from.getYear() == to.getYear()) {
            if (from.getMonth() == to.getMonth()) return MONTH.format(from);
            if (from.getDayOfYear() == 1 && to.getMonthValue() == 12) return String.valueOf(from.getYear());
        }
        if (wholeMonths && from.getDayOfYear() == 1 && to.getMonthValue() == 12) return from.getYear() + "–" + to.getYear();
        if (from.getYear() != to.getYear()) return DAY.format(from) + " – " + DAY.format(to);
        if (from.getMonth() != to.getMonth()) return DAY_OF_YEAR.format(from) + " – " + DAY.format(to);
        return from.getDayOfMonth() + "–" + DAY.format(to);
    }

    public static String of(Interval set) {
        boolean floor = Double.isInfinite(set.low()) || set.low() == 0 && !set.lowOpen();
        if (set.low() == set.high()) return number(set.low());
        if (Double.isInfinite(set.high())) return Double.isInfinite(set.low()) ? "any number" : set.lowOpen() ? "over " + number(set.low()) : number(set.low()) + " or more";
        if (floor) return (set.highOpen() ? "under " : "up to ") + number(set.high());
        return number(set.low()) + "–" + (set.highOpen() ? "under " : "") + number(set.high());
    }

    /** Grouped by thousands, from a million on in words with at most two decimals, smaller fractions with at most {@value #DIGITS} digits in all. */
    public static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        double size = Math.abs(value);
        if (size >= 1e12) return format.format(value / 1e12) + " trillion";
        if (size >= 1e9) return format.format(value / 1e9) + " billion";
        if (size >= 1e6) return format.format(value / 1e6) + " million";
        if (value == Math.rint(value)) return format.format(value);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(BigDecimal.valueOf(value).round(new MathContext(DIGITS)));
    }
}
