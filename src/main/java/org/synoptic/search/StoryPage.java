package org.synoptic.search;

import java.util.List;

/**
 * Some stories of a long list.
 *
 * @param stories at most as many as were asked for
 * @param next where the next page begins, or null at the end
 */
public record StoryPage(List<StorySummary> stories, Cursor next) {
    public StoryPage {
        stories = List.copyOf(stories);
    }
}
