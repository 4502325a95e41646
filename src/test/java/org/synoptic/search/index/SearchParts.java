package org.synoptic.search.index;

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
import org.synoptic.search.QueryProblem;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.facet.FacetParts;
import org.synoptic.search.facet.Facets;
import org.synoptic.search.facet.Narrowed;
import org.synoptic.search.query.QueryLanguage;

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
        TopFieldDocs top = FacetParts.timed(parts, "page", () -> search.top(narrowed));
        FacetParts.timed(parts, "hits", () -> search.hits(top));
        FacetParts.count(searcher, narrowed, facets, parts);
        return parts;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
