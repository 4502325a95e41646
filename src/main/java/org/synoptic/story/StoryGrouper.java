package org.synoptic.story;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.article.Article;

/**
 * Groups articles that report one event, as they arrive. An article joins the story whose recent articles are most like it in
 * words, rare words counting most; else it begins a story. Keeps the word counts of the articles of some days, and never their texts.
 * Articles should arrive by day of publication, more or less. For one thread.
 */
public final class StoryGrouper {
    static final int WINDOW_DAYS = 10;

    /** An article that was grouped lately. */
    private record Recent(String story, LocalDate day, TermVector terms) {}

    private final TermStatistics statistics = new TermStatistics();
    private final Deque<Recent> recent = new ArrayDeque<>();
    private final Map<String, List<Recent>> byTerm = new HashMap<>();
    private final Map<String, List<String>> stories = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /** The id of the story that the article now belongs to. */
    public String add(Article article) {
        TermVector terms = statistics.add(article);
        LocalDate day = article.published() == null ? null : article.published().day();
        forget(day);
        String story = nearest(terms, day);
        if (story == null) {
            story = "s" + (stories.size() + 1);
            stories.put(story, new ArrayList<>());
            labels.put(story, article.headline());
        }
        stories.get(story).add(article.id());
        remember(new Recent(story, day, terms));
        return story;
    }

    /** All stories so far, in the order in which they began. */
    public List<Story> stories() {
        return stories.entrySet().stream().map(story -> new Story(story.getKey(), labels.get(story.getKey()), story.getValue())).toList();
    }

    private String nearest(TermVector terms, LocalDate day) {
        Set<Recent> candidates = new LinkedHashSet<>();
        terms.rarest(statistics, 40).forEach(term -> {
            for (Recent other : byTerm.getOrDefault(term, List.of())) candidates.add(other);
        });
        StoryScores scores = new StoryScores();
        for (Recent other : candidates) if (near(day, other.day)) scores.add(other.story, terms.likeness(other.terms, statistics));
        return scores.best();
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return one == null || other == null || Math.abs(one.toEpochDay() - other.toEpochDay()) <= WINDOW_DAYS;
    }

    private void remember(Recent article) {
        recent.addLast(article);
        for (String term : article.terms.terms()) byTerm.computeIfAbsent(term, t -> new ArrayList<>(2)).add(article);
    }

    private void forget(LocalDate day) {
        while (day != null && !recent.isEmpty() && recent.peekFirst().day != null && recent.peekFirst().day.isBefore(day.minusDays(2L * WINDOW_DAYS))) {
            Recent old = recent.removeFirst();
            for (String term : old.terms.terms()) {
                List<Recent> places = byTerm.get(term);
                places.remove(old);
                if (places.isEmpty()) byTerm.remove(term);
            }
        }
    }
}
