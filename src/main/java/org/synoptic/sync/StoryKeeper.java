package org.synoptic.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.synoptic.article.Article;
import org.synoptic.judgement.Judging;
import org.synoptic.search.index.ArticleIndex;
import org.synoptic.story.Rarity;
import org.synoptic.story.StoryMatcher;

/**
 * Puts articles that neither a folder nor the analyst has given to a story into the story of those most like them, as they arrive:
 * the index gives a few candidates of the same days, so that the library is never loaded. For one thread.
 */
final class StoryKeeper {
    private static final int MOST_CANDIDATES = 20;

    private final ArticleIndex index;
    private final Judging judging;
    private final Map<String, Double> rarities = new HashMap<>();
    private final StoryMatcher matcher = new StoryMatcher(word -> rarities.computeIfAbsent(word, this::rarity));

    StoryKeeper(ArticleIndex index, Judging judging) {
        this.index = index;
        this.judging = judging;
    }

    /**
     * Places articles that are in the index, the oldest first. What it changes is found after the next commit.
     *
     * @return the ids of those whose story is another one now
     */
    Set<String> place(Collection<String> articles) throws IOException {
        record Dated(String id, long day) {}
        rarities.clear();
        List<Dated> arrived = new ArrayList<>();
        for (String id : articles) {
            matcher.forget(id);
            Article article = index.articles().byId(id);
            if (article == null || article.story() != null || article.text().isBlank() || index.articles().isOlder(id)) continue;
            arrived.add(new Dated(id, article.published() == null ? 0 : article.published().day().toEpochDay()));
        }
        arrived.sort(Comparator.comparingLong(Dated::day).thenComparing(Dated::id));
        Map<String, String> placed = new HashMap<>();
        for (Dated each : arrived) if (!placed.containsKey(each.id())) place(index.articles().byId(each.id()), placed);
        return new HashSet<>(placed.keySet());
    }

    /** @param placed from article to story, what the index does not show yet */
    private void place(Article article, Map<String, String> placed) throws IOException {
        List<Article> candidates = index.articles().neighbours(article, matcher.telling(article), StoryMatcher.WINDOW_DAYS, MOST_CANDIDATES);
        String nearest = matcher.nearest(article, candidates, candidate -> story(candidate, placed) == null ? alone(candidate) : story(candidate, placed));
        if (nearest == null) return;
        for (Article candidate : candidates) if (story(candidate, placed) == null && alone(candidate).equals(nearest)) put(candidate, nearest, placed);
        put(article, nearest, placed);
    }

    /** The article in the story that it was placed in before its file was read again, unless a folder gives it one. */
    static Article kept(Article article, ArticleIndex index) throws IOException {
        Article before = article.story() == null ? index.articles().byId(article.id()) : null;
        return before == null || before.story() == null ? article : article.toBuilder().story(before.story()).build();
    }

    private static String story(Article article, Map<String, String> placed) {
        return article.story() == null ? placed.get(article.id()) : article.story();
    }

    /** The story that an article begins as soon as another one joins it. */
    private static String alone(Article article) {
        return UUID.nameUUIDFromBytes(article.id().getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void put(Article article, String story, Map<String, String> placed) throws IOException {
        placed.put(article.id(), story);
        index.mark(judging.report(article.toBuilder().story(story).build()), judging.marks(article.id()));
    }

    private double rarity(String word) {
        try {
            return Rarity.of(index.articles().holding(word), index.articles().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
