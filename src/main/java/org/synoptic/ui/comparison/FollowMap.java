package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * From a place in one text to the place in the other that tells the same, along the longest series of matched passages that both texts
 * have in the same order; between two of them, and before the first and after the last, in proportion.
 */
final class FollowMap {
    /** The same passage in both texts, in pixels. */
    record Anchor(double from, double to) {}

    private final List<Anchor> anchors;

    /** @param fromEnd the first text's height; {@code toEnd} the second's */
    FollowMap(List<Anchor> matched, double fromEnd, double toEnd) {
        List<Anchor> all = new ArrayList<>();
        all.add(new Anchor(0, 0));
        all.addAll(longestRising(matched.stream().filter(anchor -> anchor.from > 0 && anchor.from < fromEnd && anchor.to > 0 && anchor.to < toEnd).toList()));
        all.add(new Anchor(fromEnd, toEnd));
        anchors = List.copyOf(all);
    }

    double at(double from) {
        for (int i = 1; i < anchors.size(); i++) {
            Anchor below = anchors.get(i);
            if (from > below.from && i + 1 < anchors.size()) continue;
            Anchor above = anchors.get(i - 1);
            double share = below.from == above.from ? 0 : Math.clamp((from - above.from) / (below.from - above.from), 0, 1);
            return above.to + share * (below.to - above.to);
        }
        return from;
    }

    /** The longest subsequence that rises strictly in both; quadratic in the number of facts, which is small. */
    private static List<Anchor> longestRising(List<Anchor> matched) {
        List<Anchor> sorted = matched.stream().sorted(Comparator.comparingDouble(Anchor::from).thenComparingDouble(Anchor::to)).toList();
        int[] length = new int[sorted.size()];
        int[] before = new int[sorted.size()];
        int best = -1;
        for (int i = 0; i < sorted.size(); i++) {
            length[i] = 1;
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (sorted.get(j).from < sorted.get(i).from && sorted.get(j).to < sorted.get(i).to && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    before[i] = j;
                }
            }
            if (best < 0 || length[i] > length[best]) best = i;
        }
        List<Anchor> rising = new ArrayList<>();
        for (int i = best; i >= 0; i = before[i]) rising.addFirst(sorted.get(i));
        return rising;
    }
}
