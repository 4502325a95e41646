package org.synoptic.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.apache.lucene.search.Query;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.query.QueryLanguage;

/** Searches that wait for articles: asked of each article as it comes in, and only those that share a term with it. Safe for many threads. */
final class SavedSearches implements Closeable {
    private final QueryLanguage language;
    private final Monitor monitor;
    private volatile boolean empty = true;

    SavedSearches(QueryLanguage language, Analyzer analyzer) throws IOException {
        this.language = language;
        this.monitor = new Monitor(analyzer, new TermFilteredPresearcher());
    }

    /** Waits for these from now on, and for no others; one that cannot be read is left out. */
    void set(Collection<String> queries) throws IOException {
        List<MonitorQuery> readable = new ArrayList<>();
        for (String query : queries) {
            try {
                readable.add(new MonitorQuery(query, language.read(query)));
            } catch (QueryProblem e) {
                // saved by an earlier version with another language: it finds nothing either when it is opened, and says why
            }
        }
        monitor.clear();
        monitor.register(readable);
        empty = readable.isEmpty();
    }

    boolean isEmpty() {
        return empty;
    }

    /** Those that an article fits. */
    List<String> fitting(Document article) throws IOException {
        List<String> queries = new ArrayList<>();
        for (QueryMatch match : monitor.match(article, QueryMatch.SIMPLE_MATCHER).getMatches()) queries.add(match.getQueryId());
        return queries;
    }

    /** @throws IllegalStateException if it was saved and cannot be read, which {@link #set} prevents */
    Query query(String saved) {
        try {
            return language.read(saved);
        } catch (QueryProblem e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
