package org.synoptic.ui.main;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage;
import org.synoptic.search.Matches;
import org.synoptic.text.Span;
import org.synoptic.ui.task.Tasks;

/** The search hits of one open article, and which of them one stands at. */
final class HitsModel {
    private static final String FIND = "Hits of the article";

    private final Tasks tasks;
    private final BiConsumer<String, Passage> reveal;
    private final java.util.function.Consumer<Map<String, List<Passage>>> mark;
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private String article;
    private List<Passage> hits = List.of();
    private int at = -1;

    /**
     * @param mark told which passages of which article are to be marked
     * @param reveal told which passage of which article is to be brought into view
     */
    HitsModel(Tasks tasks, java.util.function.Consumer<Map<String, List<Passage>>> mark, BiConsumer<String, Passage> reveal) {
        this.tasks = tasks;
        this.mark = mark;
        this.reveal = reveal;
    }

    /** Marks the hits of an article and goes to the first one. */
    void show(Article opened, Callable<Matches> find) {
        tasks.run(FIND, find, matches -> {
            article = opened.id();
            hits = passages(opened, matches);
            at = -1;
            mark.accept(hits.isEmpty() ? Map.of() : Map.of(article, hits));
            step(1);
        });
    }

    void clear() {
        tasks.cancel(FIND);
        article = null;
        hits = List.of();
        at = -1;
        mark.accept(Map.of());
        position.set("");
    }

    /** To the next hit, or with -1 to the previous one; around at the end. */
    void step(int by) {
        position.set("");
        if (hits.isEmpty()) return;
        at = at < 0 ? (by > 0 ? 0 : hits.size() - 1) : Math.floorMod(at + by, hits.size());
        position.set("hit " + (at + 1) + " of " + hits.size());
        reveal.accept(article, hits.get(at));
    }

    boolean hasHits() {
        return !hits.isEmpty();
    }

    /** "hit 2 of 7", or empty. */
    ReadOnlyStringProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    private static List<Passage> passages(Article article, Matches matches) {
        List<Passage> all = new ArrayList<>();
        for (Span span : matches.headline()) all.add(new Passage(Passage.Part.HEADLINE, span, span.of(article.headline())));
        for (Span span : matches.text()) all.add(new Passage(Passage.Part.TEXT, span, span.of(article.text())));
        return all;
    }
}
