package org.synoptic.compare;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * What tells a thing from its like in one sentence: the first and the second blast, the northern and the southern suburbs.
 *
 * @param byNoun from the meaning of a noun to the words of order or direction before it
 */
record Contrasts(Map<String, Set<String>> byNoun) {
    /** Whether some noun is told apart: the first blast here, the second one there. */
    boolean apart(Contrasts other) {
        for (Map.Entry<String, Set<String>> entry : byNoun.entrySet()) {
            Set<String> theirs = other.byNoun.get(entry.getKey());
            if (theirs != null && Collections.disjoint(entry.getValue(), theirs)) return true;
        }
        return false;
    }
}
