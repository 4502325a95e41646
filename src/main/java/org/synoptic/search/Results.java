package org.synoptic.search;

import java.time.YearMonth;
import java.util.List;

/**
 * One page of what a search found, with the facets of all that it found.
 *
 * @param request what was asked
 * @param hits the articles of this page, in order
 * @param total how many articles were found in all
 * @param outlets the outlets of all articles found, most articles first; a chosen outlet does not narrow them
 * @param months the months of all articles found, oldest first; a chosen month does not narrow them
 * @param next where the next page begins, or null at the end
 */
public record Results(SearchRequest request, List<Hit> hits, long total, List<Facet<String>> outlets, List<Facet<YearMonth>> months, Cursor next) {
    public Results {
        hits = List.copyOf(hits);
        outlets = List.copyOf(outlets);
        months = List.copyOf(months);
    }

    /** How many of the articles found have a value. */
    public record Facet<T>(T value, int count) {}
}
