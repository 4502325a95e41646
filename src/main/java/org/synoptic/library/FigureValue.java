package org.synoptic.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.synoptic.fact.Amount;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Interval;

/**
 * A value as an analyst writes it: {@code 12}, {@code 12,500}, {@code 10-14} or {@code 12+} for a figure, {@code 2026-03-04} or
 * {@code 2026-03-01 to 2026-03-31} for a date.
 */
public final class FigureValue {
    private static final String NUMBER = "\\d{1,15}(\\.\\d{1,6})?";

    private FigureValue() {}

    /** Null if the words give no value of that kind. */
    public static FactValue of(FactKind kind, String words) {
        try {
            return kind.isDated() ? dates(words.strip()) : amount(words.replace(",", "").replace("–", "-").strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static Amount amount(String words) {
        if (words.matches(NUMBER)) return Amount.exactly(Double.parseDouble(words));
        if (words.matches(NUMBER + "\\+")) {
            double least = Double.parseDouble(words.substring(0, words.length() - 1));
            return new Amount(least, Amount.Bound.AT_LEAST, Interval.atLeast(least));
        }
        if (!words.matches(NUMBER + "\\s*-\\s*" + NUMBER)) return null;
        String[] edges = words.split("-");
        return new Amount(Double.NaN, Amount.Bound.RANGE, Interval.of(Double.parseDouble(edges[0].strip()), Double.parseDouble(edges[1].strip())));
    }

    private static Dates dates(String words) {
        String[] edges = words.split("\\s+to\\s+");
        if (edges.length > 2) return null;
        DateRange range = new DateRange(LocalDate.parse(edges[0]), LocalDate.parse(edges[edges.length - 1]));
        return new Dates(range, range, Dates.Precision.DAY);
    }
}
