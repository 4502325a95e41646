package org.synoptic.search.index;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** Lends searchers that all see one state of the index, the newest that was committed here, or by the program that writes there. */
final class Searchers implements Closeable {
    /** Something that a searcher does. */
    @FunctionalInterface
    interface Use<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private final SearcherManager manager;
    private final boolean readOnly;

    private Searchers(SearcherManager manager, boolean readOnly) {
        this.manager = manager;
        this.readOnly = readOnly;
    }

    /** Of an index into which another program writes. */
    static Searchers reading(Directory directory) throws IOException {
        return new Searchers(new SearcherManager(directory, new SearcherFactory()), true);
    }

    /** Sees what a writer committed after {@link #refresh()}. */
    static Searchers following(IndexWriter writer) throws IOException {
        return new Searchers(new SearcherManager(writer, new SearcherFactory()), false);
    }

    void refresh() throws IOException {
        manager.maybeRefreshBlocking();
    }

    /** @throws org.apache.lucene.store.AlreadyClosedException after {@link #close()} */
    <T> T use(Use<T> use) throws IOException {
        if (readOnly) manager.maybeRefresh();
        IndexSearcher searcher = manager.acquire();
        try {
            return use.of(searcher);
        } finally {
            manager.release(searcher);
        }
    }

    @Override
    public void close() throws IOException {
        manager.close();
    }
}
