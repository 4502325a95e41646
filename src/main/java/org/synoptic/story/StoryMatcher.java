package org.synoptic.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.synoptic.article.Article;

/**
 * Tells which story an article belongs to, among candidates that an index gives, by the measure of {@link StoryGrouper}. Keeps the
 * word counts of the articles seen last, and never their texts. For one thread.
 */
public final class StoryMatcher {
    /** Articles that are more days apart do not report one event. */
    public static final int WINDOW_DAYS = StoryGrouper.WINDOW_DAYS;

    private static final int TELLING = 40;
    private static final int KEPT = 2_000;

    private final Rarity rarity;
    private final Map<String, TermVector> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TermVector> eldest) {
            return size() > KEPT;
        }
    };

    /** @param rarity of words among all articles */
    public StoryMatcher(Rarity rarity) {
        this.rarity = rarity;
    }

    /** The words that tell most about an article, to look for candidates by. */
    public List<String> telling(Article article) {
        return terms(article).rarest(rarity, TELLING);
    }

    /**
     * The key of the story that the article belongs to, or null if none is like enough.
     *
     * @param key of a candidate's story; candidates of one key are of one story
     */
    public String nearest(Article article, List<Article> candidates, Function<Article, String> key) {
        TermVector terms = terms(article);
        StoryScores scores = new StoryScores();
        for (Article candidate : candidates) scores.add(key.apply(candidate), terms.likeness(terms(candidate), rarity));
        return scores.best();
    }

    private TermVector terms(Article article) {
        TermVector known = kept.get(article.id());
        if (known != null) return known;
        TermVector terms = TermVector.of(article);
        kept.put(article.id(), terms);
        return terms;
    }

    /** The article is written otherwise now. */
    public void forget(String article) {
        kept.remove(article);
    }
}
