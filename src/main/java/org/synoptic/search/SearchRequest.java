package org.synoptic.search;

import java.time.YearMonth;
import java.util.Set;

/**
 * What to look for.
 *
 * @param query in the query language of the README; blank finds everything
 * @param outlets only of these outlets, by name; empty for any
 * @param months only of these months; empty for any
 * @param story only of the story with this id, or null for any
 * @param order of the results
 * @param size how many results a page has, at least 1
 * @param after where the page begins, or null for the first one
 */
public record SearchRequest(String query, Set<String> outlets, Set<YearMonth> months, String story, Order order, int size, Cursor after) {
    /** How results are sorted. */
    public enum Order { RELEVANCE, NEWEST, OLDEST }

    public SearchRequest {
        query = query == null ? "" : query;
        outlets = Set.copyOf(outlets);
        months = Set.copyOf(months);
        if (size < 1) throw new IllegalArgumentException("a page holds at least one result");
    }

    /** The first 50 results by relevance. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Set.of(), Set.of(), null, Order.RELEVANCE, 50, null);
    }

    public SearchRequest withOutlets(Set<String> only) {
        return new SearchRequest(query, only, months, story, order, size, null);
    }

    public SearchRequest withMonths(Set<YearMonth> only) {
        return new SearchRequest(query, outlets, only, story, order, size, null);
    }

    public SearchRequest withStory(String only) {
        return new SearchRequest(query, outlets, months, only, order, size, null);
    }

    public SearchRequest withOrder(Order other) {
        return new SearchRequest(query, outlets, months, story, other, size, null);
    }

    public SearchRequest withSize(int other) {
        return new SearchRequest(query, outlets, months, story, order, other, after);
    }

    /** The page after one that ended with the cursor. */
    public SearchRequest from(Cursor cursor) {
        return new SearchRequest(query, outlets, months, story, order, size, cursor);
    }
}
