package org.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.text.Span;

class SharedWordingTest {
    private static final String AGENCY = "The ferry rolled onto its side within four minutes of leaving the shelter of the harbour wall";

    private static Article article(String id, String text) {
        return Article.builder(id).text(text).build();
    }

    @Test
    void aRunIsAsLongAsTheWordsAreTheSameAndMarksDoNotCount() {
        Article one = article("one", "Rescuers said: " + AGENCY + ", officials told us.");
        Article other = article("other", AGENCY.toUpperCase(java.util.Locale.ROOT).replace(" within", " -- within") + "; nobody knew why.");
        List<SharedRun> runs = SharedWording.between(List.of(other, one));
        assertThat(runs).hasSize(1);
        assertThat(runs.getFirst().a()).isEqualTo("one");
        assertThat(runs.getFirst().inA().of(one.text())).isEqualTo(AGENCY);
        assertThat(runs.getFirst().inB().of(other.text())).startsWith("THE FERRY").endsWith("WALL");
    }

    @Test
    void elevenWordsAreNotEnough() {
        String eleven = "a b c d e f g h i j k";
        assertThat(SharedWording.between(List.of(article("one", "x " + eleven + " y"), article("other", "z " + eleven + " w")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSameRunsAsTryingEveryPlace(long seed) {
        Random random = new Random(seed);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < 5; i++) articles.add(article("a" + i, words(random, 120)));
        String copied = words(random, 30);
        articles.add(article("copy1", words(random, 40) + " " + copied + " " + words(random, 40)));
        articles.add(article("copy2", copied + " " + words(random, 40) + " " + copied));
        assertThat(new HashSet<>(SharedWording.between(articles))).isEqualTo(byTryingEveryPlace(articles));
    }

    /** Few different words, so that runs are many. */
    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(random.nextInt(8) == 0 ? "b" : "a").append(i + 1 < count ? " " : "");
        return text.toString();
    }

    private static Set<SharedRun> byTryingEveryPlace(List<Article> articles) {
        Set<SharedRun> runs = new HashSet<>();
        for (Article one : articles)
            for (Article other : articles) {
                if (one.id().compareTo(other.id()) >= 0) continue;
                String[] a = one.text().split(" ");
                String[] b = other.text().split(" ");
                for (int i = 0; i < a.length; i++)
                    for (int j = 0; j < b.length; j++) {
                        if (i > 0 && j > 0 && a[i - 1].equals(b[j - 1])) continue;
                        int length = 0;
                        while (i + length < a.length && j + length < b.length && a[i + length].equals(b[j + length])) length++;
                        if (length >= SharedWording.LEAST) runs.add(new SharedRun(one.id(), other.id(), span(a, i, length), span(b, j, length)));
                    }
            }
        return runs;
    }

    private static Span span(String[] words, int first, int length) {
        int start = 0;
        for (int i = 0; i < first; i++) start += words[i].length() + 1;
        int end = start - 1;
        for (int i = first; i < first + length; i++) end += words[i].length() + 1;
        return new Span(start, end);
    }

    @Test
    void outletsThatPrintTheSameWordsAreOneOrigin() {
        List<Article> articles = List.of(article("agency", AGENCY + "."), article("own", "We saw it happen from the pier."), article("copy", "Agency. " + AGENCY + "."));
        assertThat(Origins.of(articles, SharedWording.between(articles))).isEqualTo(Map.of("agency", 0, "own", 1, "copy", 0));
    }

    @Test
    void theSameQuotationIsNoCopiedText() {
        List<Article> articles = List.of(article("one", "He said: \u201C" + AGENCY + ".\u201D"), article("other", "The captain: \"" + AGENCY + "\", he said."));
        assertThat(SharedWording.between(articles)).hasSize(1);
        assertThat(Origins.of(articles, SharedWording.between(articles))).isEqualTo(Map.of("one", 0, "other", 1));
    }
}
