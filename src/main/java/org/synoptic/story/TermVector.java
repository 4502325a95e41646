package org.synoptic.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much each word of an article weighs in it, before its rarity is known. */
final class TermVector {
    private final Map<String, Double> weights;

    TermVector(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    Set<String> terms() {
        return weights.keySet();
    }

    /** The words that tell most about the article. */
    List<String> rarest(TermStatistics statistics, int most) {
        return weights.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<String, Double> term) -> -term.getValue() * statistics.rarity(term.getKey())).thenComparing(Map.Entry::getKey))
                .limit(most).map(Map.Entry::getKey).toList();
    }

    /** The cosine of the two, each word weighing by its rarity: from 0 to 1. */
    double likeness(TermVector other, TermStatistics statistics) {
        TermVector small = weights.size() <= other.weights.size() ? this : other;
        TermVector large = small == this ? other : this;
        double product = 0;
        for (var term : small.weights.entrySet()) {
            Double there = large.weights.get(term.getKey());
            if (there != null) product += term.getValue() * there * square(statistics.rarity(term.getKey()));
        }
        double norms = norm(statistics) * other.norm(statistics);
        return norms == 0 ? 0 : product / norms;
    }

    private double norm(TermStatistics statistics) {
        double sum = 0;
        for (var term : weights.entrySet()) sum += square(term.getValue() * statistics.rarity(term.getKey()));
        return Math.sqrt(sum);
    }

    private static double square(double value) {
        return value * value;
    }
}
