package org.synoptic.search.facet;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.synoptic.search.Dimension;
import org.synoptic.search.Results;
import org.synoptic.search.Results.Facet;

/** Counts what a search finds on threads of its own, one for each dimension, while another thread makes its page. */
public final class Counting implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Future<Found> found;

    /** Begins at once. */
    public Counting(IndexSearcher searcher, Narrowed narrowed, Facets facets) {
        found = threads.submit(() -> count(searcher.getIndexReader().leaves(), narrowed.find(searcher), facets));
    }

    private Found count(List<LeafReaderContext> reader, Narrowed.Sets sets, Facets facets) throws IOException {
        Map<Dimension, Future<List<Facet<String>>>> counting = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values())
            counting.put(dimension, threads.submit(() -> FacetCounts.values(reader, sets.without(dimension), facets.of(dimension), Results.MOST_VALUES)));
        List<Facet<LocalDate>> days = FacetCounts.days(reader, sets.withoutDays());
        Map<Dimension, List<Facet<String>>> values = new EnumMap<>(Dimension.class);
        for (var each : counting.entrySet()) values.put(each.getKey(), get(each.getValue()));
        return new Found(sets.all().count(), values, days);
    }

    /** Waits until all is counted. */
    public Found found() throws IOException {
        return get(found);
    }

    private static <T> T get(Future<T> future) throws IOException {
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

    @Override
    public void close() {
        threads.close();
    }
}
