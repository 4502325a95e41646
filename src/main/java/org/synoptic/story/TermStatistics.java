package org.synoptic.story;

import java.util.HashMap;
import java.util.Map;
import org.synoptic.article.Article;

/** In how many articles each word occurs, to tell rare words from common ones. */
final class TermStatistics implements Rarity {
    private final Map<String, Integer> articles = new HashMap<>();
    private int total;

    /** Counts the article in. */
    TermVector add(Article article) {
        TermVector terms = TermVector.of(article);
        total++;
        for (String term : terms.terms()) articles.merge(term, 1, Integer::sum);
        return terms;
    }

    @Override
    public double of(String word) {
        return Rarity.of(articles.getOrDefault(word, 0), total);
    }
}
