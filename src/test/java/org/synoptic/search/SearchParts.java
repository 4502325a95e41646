package org.synoptic.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;

/** How long each part of a search takes, one after the other on one thread, to see what makes a query slow. */
public final class SearchParts implements Closeable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryLanguage language = new QueryLanguage();
    private final Facets facets = new Facets();

    private SearchParts(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** Of searches in the index of a library. */
    public static SearchParts open(Path folder) throws IOException {
        return new SearchParts(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /** Milliseconds by part. */
    public Map<String, Double> of(SearchRequest request) throws QueryProblem, IOException {
        Map<String, Double> parts = new LinkedHashMap<>();
        Query words = language.read(request).query();
        Search search = new Search(searcher, request, words, null);
        Narrowed narrowed = new Narrowed(words, request.filter());
        TopFieldDocs top = timed(parts, "page", () -> search.top(narrowed));
        timed(parts, "hits", () -> search.hits(top));
        Narrowed.Sets sets = timed(parts, "found", () -> narrowed.find(searcher));
        for (Dimension dimension : Dimension.values())
            timed(parts, dimension.name().toLowerCase(), () -> FacetCounts.values(reader.leaves(), sets.without(dimension), facets.of(dimension), Results.MOST_VALUES));
        timed(parts, "days", () -> FacetCounts.days(reader.leaves(), sets.withoutDays()));
        return parts;
    }

    private interface Part<T> {
        T run() throws IOException;
    }

    private static <T> T timed(Map<String, Double> parts, String name, Part<T> part) throws IOException {
        long start = System.nanoTime();
        T made = part.run();
        parts.put(name, (System.nanoTime() - start) / 1e6);
        return made;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
