package org.synoptic.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** How much each word of an article weighs in it, before its rarity is known. */
final class TermVector {
    private static final double HEADLINE = 3;
    private static final double LEAD = 2;
    private static final double NAME = 1.5;
    private static final int LEAD_WORDS = 80;
    private static final int MOST_WORDS = 500;

    private final Map<String, Double> weights;

    TermVector(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static TermVector of(Article article) {
        Map<String, Double> counts = new HashMap<>();
        count(AnnotatedText.of(article.headline()), HEADLINE, counts);
        count(AnnotatedText.of(article.text()), 1, counts);
        counts.replaceAll((term, weight) -> 1 + Math.log(weight));
        return new TermVector(counts);
    }

    private static void count(AnnotatedText text, double weight, Map<String, Double> counts) {
        int words = 0;
        for (Token token : text.tokens()) {
            if (token.kind() == Token.Kind.MARK || token.norm().length() < 2) continue;
            if (++words > MOST_WORDS) return;
            double here = weight * (words <= LEAD_WORDS ? LEAD : 1) * (token.capital() ? NAME : 1);
            counts.merge(token.norm(), here, Double::sum);
        }
    }

    Set<String> terms() {
        return weights.keySet();
    }

    /** The words that tell most about the article. */
    List<String> rarest(Rarity rarity, int most) {
        return weights.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<String, Double> term) -> -term.getValue() * rarity.of(term.getKey())).thenComparing(Map.Entry::getKey))
                .limit(most).map(Map.Entry::getKey).toList();
    }

    /** The cosine of the two, each word weighing by its rarity: from 0 to 1. */
    double likeness(TermVector other, Rarity rarity) {
        TermVector small = weights.size() <= other.weights.size() ? this : other;
        TermVector large = small == this ? other : this;
        double product = 0;
        for (var term : small.weights.entrySet()) {
            Double there = large.weights.get(term.getKey());
            if (there != null) product += term.getValue() * there * square(rarity.of(term.getKey()));
        }
        double norms = norm(rarity) * other.norm(rarity);
        return norms == 0 ? 0 : product / norms;
    }

    private double norm(Rarity rarity) {
        double sum = 0;
        for (var term : weights.entrySet()) sum += square(term.getValue() * rarity.of(term.getKey()));
        return Math.sqrt(sum);
    }

    private static double square(double value) {
        return value * value;
    }
}
