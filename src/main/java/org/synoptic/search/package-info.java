/**
 * Finds articles by words, fields and figures. The only package that knows Lucene; no Lucene type leaves it.
 *
 * <p>{@link org.synoptic.search.ArticleIndex} is the door. {@code DocumentWriter} makes documents of the reports put through it, {@code NewsAnalyzer}
 * the terms of their words; what stands there is looked up in {@link org.synoptic.search.IndexedArticles}. A query is read by {@code QueryReader}, whose
 * {@code Clauses} and {@code Range}s {@code QueryLanguage} makes a query of; {@code Search} finds a page of hits, {@code HitFinder} the places in them.
 * {@code Facets} hold what is counted: of few documents by {@code FacetColumn}, of few values by {@code FacetPostings}.
 */
package org.synoptic.search;
