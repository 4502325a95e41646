package org.synoptic.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;

/**
 * One number for each value of a column, the same in all segments, so that counts of segments add up without a look at the words. A segment is gone
 * through once, when it is new; what is kept is a number for each value of each of its documents, some ten megabytes for a hundred thousand articles. Safe for many threads.
 */
final class FacetNames {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<CacheKey, Column> segments = new ConcurrentHashMap<>();

    /**
     * The values of a segment's documents.
     *
     * @param starts where those of each document begin in {@code numbers}; one more than there are documents
     * @param numbers of the values
     */
    record Column(int[] starts, int[] numbers) {}

    Column of(LeafReader segment, SortedSetDocValues values) throws IOException {
        CacheHelper cache = segment.getCoreCacheHelper();
        Column known = cache == null ? null : segments.get(cache.getKey());
        if (known != null) return known;
        Column made = column(values, number(values), segment.maxDoc());
        if (cache != null && segments.putIfAbsent(cache.getKey(), made) == null) cache.addClosedListener(segments::remove);
        return made;
    }

    private static Column column(SortedSetDocValues values, int[] numbers, int documents) throws IOException {
        int[] starts = new int[documents + 1];
        int[] all = new int[documents];
        int size = 0;
        for (int document = 0; document < documents; document++) {
            starts[document] = size;
            if (!values.advanceExact(document)) continue;
            if (size + values.docValueCount() > all.length) all = Arrays.copyOf(all, 2 * all.length + values.docValueCount());
            for (int i = values.docValueCount(); i > 0; i--) all[size++] = numbers[(int) values.nextOrd()];
        }
        starts[documents] = size;
        return new Column(starts, Arrays.copyOf(all, size));
    }

    /** The numbers of a segment's values by their ordinals in it. */
    private synchronized int[] number(SortedSetDocValues values) throws IOException {
        int[] made = new int[(int) values.getValueCount()];
        TermsEnum each = values.termsEnum();
        for (int i = 0; i < made.length; i++) {
            String name = each.next().utf8ToString();
            Integer number = numbers.putIfAbsent(name, names.size());
            if (number == null) names.add(name);
            made[i] = number == null ? names.size() - 1 : number;
        }
        return made;
    }

    synchronized String name(int number) {
        return names.get(number);
    }

    /** Above every number given so far. */
    synchronized int size() {
        return names.size();
    }
}
