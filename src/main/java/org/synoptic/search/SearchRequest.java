package org.synoptic.search;

import java.util.List;
import java.util.Set;
import org.synoptic.fact.DateRange;

/**
 * What to look for.
 *
 * @param query in the query language of the README; blank finds everything
 * @param within further queries, each of which an article must fit too: a search inside the results of others
 * @param like the id of an article; what is found shares telling words with it and is not itself; or null
 * @param filter what narrows further
 * @param order of the results
 * @param size how many results a page has, at least 1
 * @param after where the page begins, or null for the first one
 */
public record SearchRequest(String query, List<String> within, String like, Filter filter, Order order, int size, Cursor after) {
    /** How results are sorted. */
    public enum Order { RELEVANCE, NEWEST, OLDEST }

    public SearchRequest {
        query = query == null ? "" : query;
        within = List.copyOf(within);
        if (size < 1) throw new IllegalArgumentException("a page holds at least one result");
    }

    /** The first 50 results by relevance. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, List.of(), null, Filter.NONE, Order.RELEVANCE, 50, null);
    }

    public SearchRequest within(List<String> queries) {
        return new SearchRequest(query, queries, like, filter, order, size, null);
    }

    public SearchRequest like(String article) {
        return new SearchRequest(query, within, article, filter, order, size, null);
    }

    public SearchRequest withFilter(Filter other) {
        return new SearchRequest(query, within, like, other, order, size, null);
    }

    public SearchRequest with(Dimension dimension, Set<String> values) {
        return withFilter(filter.with(dimension, values));
    }

    public SearchRequest withDays(DateRange days) {
        return withFilter(filter.withDays(days));
    }

    public SearchRequest withOrder(Order other) {
        return new SearchRequest(query, within, like, filter, other, size, null);
    }

    public SearchRequest withSize(int other) {
        return new SearchRequest(query, within, like, filter, order, other, after);
    }

    /** The page after one that ended with the cursor. */
    public SearchRequest from(Cursor cursor) {
        return new SearchRequest(query, within, like, filter, order, size, cursor);
    }
}
