package org.synoptic.search.facet;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/** The values of a segment's documents, document by document: the way to count few documents. */
final class FacetColumn {
    /** Where the values of each document begin in {@link #values}; one more than there are documents. */
    private final int[] starts;
    private final int[] values;

    private FacetColumn(int[] starts, int[] values) {
        this.starts = starts;
        this.values = values;
    }

    /** Of the values' ordinals in the segment. */
    static FacetColumn of(SortedSetDocValues all, int documents) throws IOException {
        int[] starts = new int[documents + 1];
        int[] some = new int[documents];
        int size = 0;
        for (int document = 0; document < documents; document++) {
            starts[document] = size;
            if (!all.advanceExact(document)) continue;
            if (size + all.docValueCount() > some.length) some = Arrays.copyOf(some, 2 * some.length + all.docValueCount());
            for (int i = all.docValueCount(); i > 0; i--) some[size++] = (int) all.nextOrd();
        }
        starts[documents] = size;
        return new FacetColumn(starts, Arrays.copyOf(some, size));
    }

    /**
     * Counts each value once for each of some documents.
     *
     * @param counts by value, counted up
     */
    void count(FixedBitSet some, int[] counts) {
        long[] words = some.getBits();
        for (int i = 0; i < words.length; i++)
            for (long word = words[i]; word != 0; word &= word - 1) {
                int document = (i << 6) + Long.numberOfTrailingZeros(word);
                for (int at = starts[document], end = starts[document + 1]; at < end; at++) counts[values[at]]++;
            }
    }

    /** With other numbers for the values. */
    FacetColumn with(int[] numbers) {
        return new FacetColumn(starts, Arrays.stream(values).map(value -> numbers[value]).toArray());
    }

    interface Each {
        void has(int document, int value);
    }

    void forEach(Each each) {
        for (int document = 0; document + 1 < starts.length; document++)
            for (int at = starts[document]; at < starts[document + 1]; at++) each.has(document, values[at]);
    }

    /** How many values all documents have together. */
    int size() {
        return values.length;
    }
}
