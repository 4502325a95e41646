package org.synoptic.search.facet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;

/**
 * One number for each value of a dimension, the same in all segments, so that counts of segments add up without a look at the words. A segment is gone
 * through once, when it is new; what is kept of it is two numbers for each value of each of its documents. Safe for many threads.
 */
final class FacetNames {
    private final String field;
    private final BytesRefHash names = new BytesRefHash();
    private final Map<CacheKey, Segment> segments = new ConcurrentHashMap<>();
    private final AtomicReference<int[]> spare = new AtomicReference<>();
    private volatile FacetValues newest;

    /** @param field in which the values stand whole */
    FacetNames(String field) {
        this.field = field;
    }

    /**
     * The values of a segment.
     *
     * @param column of the values' numbers
     * @param postings of the values by their ordinals in the segment
     * @param numbers of the values by their ordinals in the segment
     */
    record Segment(FacetColumn column, FacetPostings postings, int[] numbers) {}

    /** The values of all that a reader reads. */
    FacetValues of(List<LeafReaderContext> reader) throws IOException {
        List<Segment> all = new ArrayList<>();
        for (LeafReaderContext each : reader) all.add(of(each.reader()));
        FacetValues known = newest;
        if (known != null && known.segments().equals(all)) return known;
        FacetValues made = FacetValues.of(all, size(), reader.stream().mapToInt(each -> each.reader().maxDoc()).sum());
        newest = made;
        return made;
    }

    Segment of(LeafReader segment) throws IOException {
        CacheHelper cache = segment.getCoreCacheHelper();
        if (cache == null) return read(segment);
        try {
            return segments.computeIfAbsent(cache.getKey(), key -> {
                cache.addClosedListener(segments::remove);
                return read(segment);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Segment read(LeafReader segment) {
        try {
            SortedSetDocValues values = DocValues.getSortedSet(segment, field);
            FacetColumn column = FacetColumn.of(values, segment.maxDoc());
            int[] numbers = number(values);
            return new Segment(column.with(numbers), new FacetPostings(column, numbers.length, segment.maxDoc()), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized int[] number(SortedSetDocValues values) throws IOException {
        int[] numbers = new int[(int) values.getValueCount()];
        TermsEnum each = values.termsEnum();
        for (int i = 0; i < numbers.length; i++) {
            int number = names.add(each.next());
            numbers[i] = number < 0 ? -number - 1 : number;
        }
        return numbers;
    }

    synchronized String name(int number) {
        return names.get(number, new BytesRef()).utf8ToString();
    }

    /** Above every number given so far. */
    synchronized int size() {
        return names.size();
    }

    /** As many zeros as there are values, or more; to be given back as zeros, as memory for them is dear. */
    int[] zeros() {
        int[] zeros = spare.getAndSet(null);
        int size = size();
        return zeros == null || zeros.length < size ? new int[size + size / 8] : zeros;
    }

    void back(int[] zeros) {
        spare.set(zeros);
    }
}
