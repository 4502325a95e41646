package org.synoptic.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One page of what a search found, with the facets of all that it found.
 *
 * @param request what was asked
 * @param hits the articles of this page, in order
 * @param total how many articles were found in all
 * @param facets of each dimension the values that most of the articles found have, most articles first, at most
 *     {@value #MOST_VALUES}; a dimension that the request narrows is counted as if it did not
 * @param days how many of the articles found appeared on each day that has any, oldest first; chosen days do not narrow them
 * @param instead the query with words that no article has in a spelling that some have, or null
 * @param next where the next page begins, or null at the end
 */
public record Results(SearchRequest request, List<Hit> hits, long total, Map<Dimension, List<Facet<String>>> facets, List<Facet<LocalDate>> days, String instead, Cursor next) {
    public static final int MOST_VALUES = 40;

    public Results {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        days = List.copyOf(days);
    }

    /** @param marks gives the marks of an article by its id */
    public Results with(java.util.function.Function<String, Marks> marks) {
        return new Results(request, hits.stream().map(hit -> hit.with(marks.apply(hit.id()))).toList(), total, facets, days, instead, next);
    }

    public List<Facet<String>> facets(Dimension dimension) {
        return facets.getOrDefault(dimension, List.of());
    }

    /** How many of the articles found have a value. */
    public record Facet<T>(T value, int count) {}
}
