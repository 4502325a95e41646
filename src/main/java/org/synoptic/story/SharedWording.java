package org.synoptic.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.article.Article;
import org.synoptic.text.Span;

/**
 * Finds every maximal run of twelve words or more that two articles' texts share; punctuation, case and quotation marks do not count.
 * Exact: candidates are found by the hash of twelve words and then compared word by word.
 */
public final class SharedWording {
    /** The least number of words of a run. */
    public static final int LEAST = 12;

    private static final Comparator<SharedRun> ORDER = Comparator.comparing(SharedRun::a).thenComparing(SharedRun::b).thenComparing(SharedRun::inA).thenComparing(SharedRun::inB);

    /** Where twelve words begin. */
    private record Place(int article, int word) {}

    private final List<Words> texts = new ArrayList<>();
    private final List<SharedRun> runs = new ArrayList<>();

    private SharedWording() {}

    /** The runs between every two of the articles, by article and place. */
    public static List<SharedRun> between(List<Article> articles) {
        SharedWording work = new SharedWording();
        Map<Long, List<Place>> seen = new HashMap<>();
        for (Article article : articles) work.add(new Words(article), seen);
        work.runs.sort(ORDER);
        return List.copyOf(work.runs);
    }

    private void add(Words text, Map<Long, List<Place>> seen) {
        texts.add(text);
        int article = texts.size() - 1;
        List<Long> hashes = text.hashes(LEAST);
        for (int word = 0; word < hashes.size(); word++)
            for (Place place : seen.getOrDefault(hashes.get(word), List.of())) run(place, article, word);
        for (int word = 0; word < hashes.size(); word++) seen.computeIfAbsent(hashes.get(word), hash -> new ArrayList<>(1)).add(new Place(article, word));
    }

    /** Adds the run that begins at both places, if it does not begin before them. */
    private void run(Place place, int article, int word) {
        Words one = texts.get(place.article);
        Words other = texts.get(article);
        if (place.word > 0 && word > 0 && one.at(place.word - 1).equals(other.at(word - 1))) return;
        int length = 0;
        while (place.word + length < one.size() && word + length < other.size() && one.at(place.word + length).equals(other.at(word + length))) length++;
        if (length < LEAST) return;
        Span inOne = one.span(place.word, place.word + length);
        Span inOther = other.span(word, word + length);
        boolean inOrder = one.id().compareTo(other.id()) <= 0;
        runs.add(inOrder ? new SharedRun(one.id(), other.id(), inOne, inOther) : new SharedRun(other.id(), one.id(), inOther, inOne));
    }
}
