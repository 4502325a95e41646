package org.synoptic.search.facet;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/** The documents of each value of a segment: the way to count few values among many documents. */
final class FacetPostings {
    /** A value that more than one in so many documents has is kept as bits, which are shorter then than numbers. */
    private static final int OFTEN = 32;

    private final int[] times;
    /** Where the documents of each value begin in {@link #documents}; one more than there are values. */
    private final int[] starts;
    private final int[] documents;
    private final Map<Integer, FixedBitSet> often = new HashMap<>();

    FacetPostings(FacetColumn column, int ordinals, int maxDoc) {
        times = new int[ordinals];
        column.forEach((_, ordinal) -> times[ordinal]++);
        starts = new int[ordinals + 1];
        for (int i = 0; i < ordinals; i++) {
            if (times[i] > maxDoc / OFTEN) often.put(i, new FixedBitSet(maxDoc));
            starts[i + 1] = starts[i] + (often.containsKey(i) ? 0 : times[i]);
        }
        documents = new int[starts[ordinals]];
        int[] next = starts.clone();
        column.forEach((document, ordinal) -> {
            if (starts[ordinal] < starts[ordinal + 1]) documents[next[ordinal]++] = document;
            else often.get(ordinal).set(document);
        });
    }

    /** How many documents have a value, also those deleted since the segment was written. */
    int times(int ordinal) {
        return times[ordinal];
    }

    /** How many of some documents have a value. */
    int count(int ordinal, FixedBitSet some) {
        FixedBitSet having = often.get(ordinal);
        if (having != null) return (int) FixedBitSet.intersectionCount(having, some);
        long[] words = some.getBits();
        int count = 0;
        for (int i = starts[ordinal], end = starts[ordinal + 1]; i < end; i++) count += (int) (words[documents[i] >> 6] >>> documents[i]) & 1;
        return count;
    }

    /** About how long it takes to count a value that so many of all documents have, in units of one look at a document. */
    static int cost(int times, int maxDoc) {
        return Math.min(times, maxDoc / OFTEN);
    }
}
