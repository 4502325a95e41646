package org.synoptic.compare;

/** What two sets of words have in common. */
final class Sets {
    private Sets() {}

    /** Whether both hold something, and nothing in common. */
    static boolean apart(Words a, Words b) {
        return !a.isEmpty() && !b.isEmpty() && a.common(b) == 0;
    }

    static boolean meet(Words a, Words b) {
        return a.common(b) > 0;
    }

    /** The share of the smaller set that the other one holds; 0 if one is empty. */
    static double overlap(Words a, Words b) {
        return a.isEmpty() || b.isEmpty() ? 0 : (double) common(a, b) / Math.min(a.size(), b.size());
    }

    /** Dice's measure: the share of both sets together that they have in common; 0 if one is empty. */
    static double dice(Words a, Words b) {
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common(a, b) / (a.size() + b.size());
    }

    static int common(Words a, Words b) {
        return a.common(b);
    }
}
