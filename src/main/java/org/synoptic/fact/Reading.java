package org.synoptic.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.synoptic.article.Article;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Span;

/** An article while finders read it, one after the other: each sees what those before it found. For one thread. */
public final class Reading {
    private static final Comparator<Passage> PLACE = Comparator.comparing(Passage::part).thenComparing(Passage::span);

    private final Article article;
    private final AnnotatedText headline;
    private final AnnotatedText text;

    private final Map<List<Object>, Object> shared = new HashMap<>();

    public final List<Timex> times = new ArrayList<>();
    public final List<Quantity> quantities = new ArrayList<>();
    public final List<Quotation> quotations = new ArrayList<>();
    public final List<Fact> facts = new ArrayList<>();
    public Toll toll = Toll.NONE;

    public Reading(Article article) {
        this.article = article;
        this.headline = AnnotatedText.of(article.headline());
        this.text = AnnotatedText.of(article.text());
    }

    public Article article() {
        return article;
    }

    public AnnotatedText of(Passage.Part part) {
        return part == Passage.Part.HEADLINE ? headline : text;
    }

    public Passage passage(Passage.Part part, Span span) {
        return new Passage(part, span, span.of(of(part).text()));
    }

    /** The passage from the first token to the one before {@code end}. */
    public Passage passage(Passage.Part part, int firstToken, int endToken) {
        return passage(part, of(part).span(firstToken, endToken));
    }

    /** What one finder makes of a part and others need too: made when it is first asked for, then the same. */
    @SuppressWarnings("unchecked")
    public <T> T shared(Object maker, Passage.Part part, Function<AnnotatedText, T> make) {
        return (T) shared.computeIfAbsent(List.of(maker, part), key -> make.apply(of(part)));
    }

    Findings findings() {
        times.sort(Comparator.comparing(Timex::passage, PLACE));
        quantities.sort(Comparator.comparing(Quantity::passage, PLACE));
        quotations.sort(Comparator.comparing(Quotation::content, PLACE));
        facts.sort(Comparator.comparing(Fact::passage, PLACE).thenComparing(Fact::stated, PLACE));
        return new Findings(times, quantities, quotations, facts, toll);
    }
}
