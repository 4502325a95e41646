package org.synoptic.story;

import java.util.HashMap;
import java.util.Map;
import org.synoptic.article.Article;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** In how many articles each word occurs, to tell rare words from common ones. */
final class TermStatistics {
    private static final double HEADLINE = 3;
    private static final double LEAD = 2;
    private static final double NAME = 1.5;
    private static final int LEAD_WORDS = 80;
    private static final int MOST_WORDS = 500;

    private final Map<String, Integer> articles = new HashMap<>();
    private int total;

    /** Counts the article in. */
    TermVector add(Article article) {
        Map<String, Double> counts = new HashMap<>();
        count(AnnotatedText.of(article.headline()), HEADLINE, counts);
        count(AnnotatedText.of(article.text()), 1, counts);
        total++;
        for (String term : counts.keySet()) articles.merge(term, 1, Integer::sum);
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

    double rarity(String term) {
        return Math.log((total + 1.0) / (articles.getOrDefault(term, 0) + 0.5));
    }
}
