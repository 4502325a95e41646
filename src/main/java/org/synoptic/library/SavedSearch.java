package org.synoptic.library;

/**
 * A search that the analyst keeps.
 *
 * @param query in the query language
 * @param newHits how many articles came in, or changed, that fit it and were not looked at
 */
public record SavedSearch(String query, int newHits) {}
