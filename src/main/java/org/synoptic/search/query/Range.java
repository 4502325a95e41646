package org.synoptic.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.synoptic.search.document.Schema;

/**
 * A range as typed: {@code [a TO b]}, {@code {a TO b}} without its edges, {@code >a}, {@code <=b}, or one value.
 *
 * @param low {@code *} for open
 * @param high {@code *} for open
 */
record Range(String low, String high, boolean lowOpen, boolean highOpen) {
    private static final Pattern BRACKETS = Pattern.compile("([\\[{])\\s*(\\S+)\\s+(?i:to)\\s+([^\\s\\]}]+)\\s*([\\]}])");
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<)(\\S+)");

    /** Null if it is none. */
    static Range read(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches()) return new Range(brackets.group(2), brackets.group(3), brackets.group(1).equals("{"), brackets.group(4).equals("}"));
        Matcher compared = COMPARED.matcher(text);
        if (compared.matches()) {
            boolean open = compared.group(1).length() == 1;
            return compared.group(1).startsWith(">") ? new Range(compared.group(2), "*", open, false) : new Range("*", compared.group(2), false, open);
        }
        return text.isEmpty() || "[{><".indexOf(text.charAt(0)) >= 0 ? null : new Range(text, text, false, false);
    }

    /** @throws IllegalArgumentException in words */
    Query figures(String field) {
        double from = low.equals("*") ? Double.NEGATIVE_INFINITY : lowOpen ? Math.nextUp(number(low)) : number(low);
        double to = high.equals("*") ? Double.POSITIVE_INFINITY : highOpen ? Math.nextDown(number(high)) : number(high);
        if (from > to) throw new IllegalArgumentException("the range is empty: " + low + " is more than " + high);
        return DoubleRange.newIntersectsQuery(field, new double[] {from}, new double[] {to});
    }

    /** @throws IllegalArgumentException in words */
    Query days() {
        long from = low.equals("*") ? Long.MIN_VALUE : lowOpen ? days(low)[1].toEpochDay() + 1 : days(low)[0].toEpochDay();
        long to = high.equals("*") ? Long.MAX_VALUE : highOpen ? days(high)[0].toEpochDay() - 1 : days(high)[1].toEpochDay();
        if (from > to) throw new IllegalArgumentException("the range is empty: " + low + " is later than " + high);
        return LongPoint.newRangeQuery(Schema.PUBLISHED, from, to);
    }

    private static double number(String text) {
        Matcher scaled = Pattern.compile("(?i)([\\d.,]+)(k|m|mn|bn|b|tn)?").matcher(text);
        try {
            if (!scaled.matches()) return Double.parseDouble(text);
            double factor = switch (scaled.group(2) == null ? "" : scaled.group(2).toLowerCase(Locale.ROOT)) {
                case "k" -> 1e3;
                case "m", "mn" -> 1e6;
                case "b", "bn" -> 1e9;
                case "tn" -> 1e12;
                default -> 1;
            };
            return Double.parseDouble(scaled.group(1).replace(",", "")) * factor;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no number; write it like 100, 2500000 or 1e9");
        }
    }

    /** First and last day of a day, month or year. */
    private static LocalDate[] days(String text) {
        try {
            return switch (text.length()) {
                case 4 -> new LocalDate[] {Year.parse(text).atDay(1), Year.parse(text).atMonth(12).atEndOfMonth()};
                case 7 -> new LocalDate[] {YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth()};
                default -> new LocalDate[] {LocalDate.parse(text), LocalDate.parse(text)};
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day; write it like 2016-02-12, 2016-02 or 2016");
        }
    }
}
