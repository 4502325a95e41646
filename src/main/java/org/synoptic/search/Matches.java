package org.synoptic.search;

import java.util.List;
import org.synoptic.text.Span;

/** The places of one article that match a query, in order and without overlaps. */
public record Matches(List<Span> headline, List<Span> text) {
    public static final Matches NONE = new Matches(List.of(), List.of());

    public Matches {
        headline = List.copyOf(headline);
        text = List.copyOf(text);
    }

    public int count() {
        return headline.size() + text.size();
    }
}
