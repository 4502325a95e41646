package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.text.Span;
import org.synoptic.ui.reader.SharedWords;

/** What of an article's text other articles of the story print word for word. */
final class SharedInText {
    /** So many outlets are named. */
    private static final int MOST_NAMES = 6;

    private SharedInText() {}

    /** In the order of the text; runs that overlap are one, with all who print a part of it. */
    static List<SharedWords> of(Compared compared, Article article) {
        List<Run> runs = compared.shared().stream().flatMap(run -> Stream.of(new Run(run.a(), run.inA(), run.b()), new Run(run.b(), run.inB(), run.a())))
                .filter(run -> run.article().equals(article.id())).sorted(Comparator.comparing(Run::span)).toList();
        List<SharedWords> words = new ArrayList<>();
        for (int i = 0; i < runs.size();) {
            Span span = runs.get(i).span();
            Set<String> others = new LinkedHashSet<>();
            for (; i < runs.size() && runs.get(i).span().start() <= span.end(); i++) {
                span = span.cover(runs.get(i).span());
                others.add(compared.name(compared.article(runs.get(i).other())));
            }
            words.add(new SharedWords(span, "Word for word in " + FactWords.names(List.copyOf(others), MOST_NAMES) + " too"));
        }
        return words;
    }

    /** One article's side of a run. */
    private record Run(String article, Span span, String other) {}
}
