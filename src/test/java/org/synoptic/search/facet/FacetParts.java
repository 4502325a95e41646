package org.synoptic.search.facet;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.synoptic.search.Dimension;
import org.synoptic.search.Results;

/** How long each part of counting takes, one after the other on one thread. */
public final class FacetParts {
    private FacetParts() {}

    /** Something to take the time of. */
    public interface Part<T> {
        T run() throws IOException;
    }

    /** @param parts takes in the milliseconds by part */
    public static void count(IndexSearcher searcher, Narrowed narrowed, Facets facets, Map<String, Double> parts) throws IOException {
        List<LeafReaderContext> reader = searcher.getIndexReader().leaves();
        Narrowed.Sets sets = timed(parts, "found", () -> narrowed.find(searcher));
        for (Dimension dimension : Dimension.values())
            timed(parts, dimension.name().toLowerCase(Locale.ROOT), () -> FacetCounts.values(reader, sets.without(dimension), facets.of(dimension), Results.MOST_VALUES));
        timed(parts, "days", () -> FacetCounts.days(reader, sets.withoutDays()));
    }

    /** @param parts takes in the milliseconds under the name */
    public static <T> T timed(Map<String, Double> parts, String name, Part<T> part) throws IOException {
        long start = System.nanoTime();
        T made = part.run();
        parts.put(name, (System.nanoTime() - start) / 1e6);
        return made;
    }
}
