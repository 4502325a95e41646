/**
 * Counts what a search found, by value and by day. {@link org.synoptic.search.facet.Narrowed} finds it, also as if one thing did not narrow it, as bits
 * ({@code Matched}); {@link org.synoptic.search.facet.Counting} counts all dimensions at once. What is counted by is kept in
 * {@link org.synoptic.search.facet.Facets} as long as the index is open: {@code FacetColumn}, value by document, for few documents;
 * {@code FacetPostings}, document by value, for few values; {@code FacetCounts} chooses.
 */
package org.synoptic.search.facet;
