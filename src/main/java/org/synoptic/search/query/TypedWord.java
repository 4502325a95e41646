package org.synoptic.search.query;

/**
 * A word of a query that is looked for in headline or text as it stands.
 *
 * @param start where it begins in the query
 * @param text as typed
 */
record TypedWord(int start, String text) {}
