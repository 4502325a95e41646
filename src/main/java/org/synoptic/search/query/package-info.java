/**
 * The query language: {@code QueryReader} reads what a person types, {@code Clauses} and {@code Range} turn words and ranges into queries, and
 * {@link org.synoptic.search.query.QueryLanguage} is how the others ask for them. {@link org.synoptic.search.query.QueryFields} names what may stand before
 * a colon, {@link org.synoptic.search.query.Suggestions} what may have been meant.
 */
package org.synoptic.search.query;
