package org.synoptic.ui.library;

import java.util.EnumMap;
import java.util.Map;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;

/**
 * How many facts of a story come out how, each counted once by the outcome that asks for most attention.
 *
 * @param differ facts on which at least two articles, or one with itself, differ
 * @param compatible facts without a difference on which at least two are merely compatible
 * @param agree facts on which all agree who state them
 */
public record Tally(int differ, int compatible, int agree) {
    public static Tally of(Comparison comparison) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Row row : comparison.rows())
            row.pairs().stream().map(Pair::outcome).max(java.util.Comparator.naturalOrder()).ifPresent(worst -> counts.merge(worst, 1, Integer::sum));
        return new Tally(counts.getOrDefault(Outcome.DIFFER, 0), counts.getOrDefault(Outcome.COMPATIBLE, 0), counts.getOrDefault(Outcome.AGREE, 0));
    }
}
