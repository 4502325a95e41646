/**
 * Finds articles by words, fields and figures: what is asked and what is answered, as plain values. Lucene does the work in the packages below, and no
 * Lucene type leaves them.
 *
 * <p>A {@link org.synoptic.search.SearchRequest} asks, narrowed by a {@link org.synoptic.search.Filter} of {@link org.synoptic.search.Dimension}s; a page
 * of {@link org.synoptic.search.Results} answers, with a {@link org.synoptic.search.Hit} for each article. {@link org.synoptic.search.Marks} are what the
 * analyst said of one.
 *
 * <p>Below: {@code document} writes and reads what is kept of an article, {@code analysis} makes terms of words, {@code query} reads what a person types,
 * {@code facet} counts what was found, and {@code index} is the door.
 */
package org.synoptic.search;
