/**
 * The door: {@link org.synoptic.search.index.ArticleIndex} takes reports in and searches them, {@link org.synoptic.search.index.IndexedArticles} looks up
 * what stands there. Behind it {@code Search} makes a page of hits and {@code HitFinder} their snippets, {@code SavedSearches} wait for new articles,
 * {@code StoryList} gathers stories. Another engine would replace this package and those beside it, and nothing outside.
 */
package org.synoptic.search.index;
