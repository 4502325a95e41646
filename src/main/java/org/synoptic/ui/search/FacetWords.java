package org.synoptic.ui.search;

import org.synoptic.search.Dimension;

/** Dimensions and their values in words. */
final class FacetWords {
    private FacetWords() {}

    static String title(Dimension dimension) {
        return switch (dimension) {
            case OUTLET -> "OUTLET";
            case PLACE -> "PLACE";
            case PERSON -> "PERSON QUOTED";
            case FACT -> "KIND OF FACT";
            case TAG -> "TAG";
        };
    }

    static String of(Dimension dimension, String value) {
        return dimension == Dimension.FACT && !value.isEmpty() ? Character.toUpperCase(value.charAt(0)) + value.substring(1) : value;
    }
}
