package org.synoptic.compare;

import java.util.Collections;
import java.util.Set;

/** What two sets of words have in common. */
final class Sets {
    private Sets() {}

    /** Whether both hold something, and nothing in common. */
    static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    static boolean meet(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !Collections.disjoint(a, b);
    }

    /** The share of the smaller set that the other one holds; 0 if one is empty. */
    static double overlap(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : (double) common(a, b) / Math.min(a.size(), b.size());
    }

    /** Dice's measure: the share of both sets together that they have in common; 0 if one is empty. */
    static double dice(Set<String> a, Set<String> b) {
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common(a, b) / (a.size() + b.size());
    }

    static int common(Set<String> a, Set<String> b) {
        Set<String> larger = a.size() < b.size() ? b : a;
        int common = 0;
        for (String word : larger == a ? b : a) if (larger.contains(word)) common++;
        return common;
    }
}
