package org.synoptic.compare;

import org.synoptic.fact.Fact;

/**
 * What one article states of a row.
 *
 * @param article the article's id
 * @param fact its statement; an article that repeats or contradicts itself has several cells in a row
 */
public record Cell(String article, Fact fact) {}
