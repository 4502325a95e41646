package org.synoptic.ui.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a search is made inside of.
 *
 * @param within queries whose results it is made inside of, the first one first
 * @param like the id of an article that the results are to be like, or null
 * @param headline of that article, or null
 */
record Narrowing(List<String> within, String like, String headline) {
    static final Narrowing NONE = new Narrowing(List.of(), null, null);

    boolean isNone() {
        return within.isEmpty() && like == null;
    }

    Narrowing inside(String query) {
        return new Narrowing(Stream.concat(within.stream(), Stream.of(query)).distinct().toList(), like, headline);
    }

    Narrowing without(String query) {
        return new Narrowing(within.stream().filter(each -> !each.equals(query)).toList(), like, headline);
    }

    /** Without the article that the results are to be like. */
    Narrowing without() {
        return new Narrowing(within, null, null);
    }
}
