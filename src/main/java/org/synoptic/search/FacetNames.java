package org.synoptic.search;

import java.io.IOException;
import java.util.ArrayList;
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
 * through once, when it is new; what is kept is a number for each of its values. Safe for many threads.
 */
final class FacetNames {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<CacheKey, int[]> segments = new ConcurrentHashMap<>();

    /** The numbers of a segment's values by their ordinals in it. */
    int[] of(LeafReader segment, SortedSetDocValues values) throws IOException {
        CacheHelper cache = segment.getCoreCacheHelper();
        int[] known = cache == null ? null : segments.get(cache.getKey());
        if (known != null) return known;
        int[] made = number(values);
        if (cache != null && segments.putIfAbsent(cache.getKey(), made) == null) cache.addClosedListener(segments::remove);
        return made;
    }

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
