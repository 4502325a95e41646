package org.synoptic.ui.search;

/**
 * A way to go on with a query.
 *
 * @param query the query as it would be
 * @param shown the field or value that comes last, in words
 */
record Completion(String query, String shown) {}
