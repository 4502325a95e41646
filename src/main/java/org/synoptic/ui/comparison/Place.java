package org.synoptic.ui.comparison;

import org.synoptic.fact.Passage;

/**
 * A passage of one of the story's articles.
 *
 * @param article its id
 * @param passage where
 */
public record Place(String article, Passage passage) {}
