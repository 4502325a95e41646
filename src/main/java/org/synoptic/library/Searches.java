package org.synoptic.library;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgements;
import org.synoptic.search.index.ArticleIndex;

/** The saved searches: kept among the judgements, and told by the index of what fits them as it comes in. Safe for many threads. */
public final class Searches implements Closeable {
    private final Judgements judgements;
    private final ArticleIndex index;
    private final NewHits hits;
    private volatile boolean waiting;

    Searches(Path data, Judgements judgements, ArticleIndex index) throws IOException {
        this.judgements = judgements;
        this.index = index;
        this.hits = NewHits.open(data.resolve("newhits.db"), index.isReadOnly());
    }

    /** Hears of new hits from now on: before articles are read, but when the index is made anew, where all would be new. */
    void await() throws IOException {
        waiting = true;
        watch();
    }

    /** Takes notice of what was kept or taken back among the judgements. */
    void changed() throws IOException {
        watch();
    }

    private void watch() throws IOException {
        if (waiting && !index.isReadOnly()) index.watch(queries(), hits::add);
    }

    /** Newest first. */
    private List<String> queries() throws IOException {
        List<String> queries = new ArrayList<>();
        for (Judgement judgement : judgements.of(Judgement.Kind.SEARCH)) queries.addFirst(judgement.value());
        return queries;
    }

    /** Newest first. */
    public List<SavedSearch> all() throws IOException {
        List<SavedSearch> all = new ArrayList<>();
        for (String query : queries()) all.add(new SavedSearch(query, hits.count(query)));
        return all;
    }

    /** Keeps a search, durable when this returns. */
    public void save(String query) throws IOException {
        judgements.keep(Judgement.Kind.SEARCH, query, "", query, null);
        watch();
    }

    public void forget(String query) throws IOException {
        judgements.keep(Judgement.Kind.SEARCH, query, "", null, null);
        hits.clear(query);
        watch();
    }

    /** Its hits are no longer new. */
    public void lookedAt(String query) throws IOException {
        hits.clear(query);
    }

    @Override
    public void close() throws IOException {
        hits.close();
    }
}
