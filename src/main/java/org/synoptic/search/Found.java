package org.synoptic.search;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.apache.lucene.index.LeafReaderContext;
import org.synoptic.search.Results.Facet;

/**
 * All that a search found, counted.
 *
 * @param total how many articles
 * @param values of each dimension those that most articles have
 * @param days how many articles appeared on each day that has any, oldest first
 */
record Found(int total, Map<Dimension, List<Facet<String>>> values, List<Facet<LocalDate>> days) {
    /** Counts by each dimension on a thread of its own. */
    static Found count(List<LeafReaderContext> reader, Narrowed.Sets sets, Facets facets, ExecutorService threads) throws IOException {
        Map<Dimension, Future<List<Facet<String>>>> counting = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) counting.put(dimension, threads.submit(() -> FacetCounts.values(reader, sets.without(dimension), facets.of(dimension), Results.MOST_VALUES)));
        List<Facet<LocalDate>> days = FacetCounts.days(reader, sets.withoutDays());
        Map<Dimension, List<Facet<String>>> values = new EnumMap<>(Dimension.class);
        for (var each : counting.entrySet()) values.put(each.getKey(), get(each.getValue()));
        return new Found(sets.all().count(), values, days);
    }

    /** What a thread has come to, or its failure. */
    static <T> T get(Future<T> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the search was given up");
        }
    }
}
