package org.synoptic.search;

import java.util.Set;

/**
 * What the analyst said of an article and may look for.
 *
 * @param tags as written
 * @param starred whether it has a star
 * @param read whether it was read
 * @param note the analyst's own words on it, or null
 */
public record Marks(Set<String> tags, boolean starred, boolean read, String note) {
    public static final Marks NONE = new Marks(Set.of(), false, false, null);

    public Marks {
        tags = Set.copyOf(tags);
    }
}
