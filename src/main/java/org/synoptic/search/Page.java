package org.synoptic.search;

import java.util.List;

/**
 * Some articles of a long list.
 *
 * @param articles at most as many as were asked for
 * @param total how many the whole list has
 * @param next where the next page begins, or null at the end
 */
public record Page(List<ArticleSummary> articles, long total, Cursor next) {
    public Page {
        articles = List.copyOf(articles);
    }
}
