package org.synoptic.story;

/** How much a word tells of which event is meant. */
@FunctionalInterface
public interface Rarity {
    /** From about 0, for a word that every article has, upwards. */
    double of(String word);

    /** Of a word that so many of all articles have. */
    static double of(int holding, int all) {
        return Math.log((all + 1.0) / (holding + 0.5));
    }
}
