package org.synoptic.fact;

import java.util.List;
import org.synoptic.article.Article;

/** From an article to what it states, through finders in a fixed order. Safe for many threads. */
public final class FactExtractor {
    private final List<Finder> finders;

    public FactExtractor(List<Finder> finders) {
        this.finders = List.copyOf(finders);
    }

    public Findings extract(Article article) {
        Reading reading = new Reading(article);
        for (Finder finder : finders) finder.find(reading);
        return reading.findings();
    }

    public Report report(Article article) {
        return new Report(article, extract(article));
    }
}
