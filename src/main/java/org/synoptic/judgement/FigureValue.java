package org.synoptic.judgement;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.fact.Amount;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Score;

/**
 * A value as an analyst writes it: {@code 12}, {@code 12,500}, {@code 10-14} or {@code 12+} for a figure, {@code 2026-03-04} or
 * {@code 2026-03-01 to 2026-03-31} for a date, {@code 4-1} or {@code 6-4, 3-6, 7-5} for a score.
 */
public final class FigureValue {
    private static final String NUMBER = "\\d{1,15}(\\.\\d{1,6})?";

    private FigureValue() {}

    /** Null if the words give no value of that kind. */
    public static FactValue of(FactKind kind, String words) {
        try {
            if (kind == FactKind.SCORE) return score(words.strip());
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

    private static Score score(String words) {
        List<Score.Part> parts = new ArrayList<>();
        for (String part : words.split("[,\\s]+")) {
            if (!part.matches("\\d{1,3}[-–]\\d{1,3}")) return null;
            String[] sides = part.split("[-–]");
            parts.add(new Score.Part(Integer.parseInt(sides[0]), Integer.parseInt(sides[1])));
        }
        return new Score(parts);
    }

    private static Dates dates(String words) {
        String[] edges = words.split("\\s+to\\s+");
        if (edges.length > 2) return null;
        DateRange range = new DateRange(LocalDate.parse(edges[0]), LocalDate.parse(edges[edges.length - 1]));
        return new Dates(range, range, Dates.Precision.DAY);
    }
}
