package org.synoptic.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.synoptic.fact.Report;
import org.synoptic.search.Marks;
import org.synoptic.search.Matches;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.analysis.NewsAnalyzer;
import org.synoptic.search.document.DocumentWriter;
import org.synoptic.search.document.Lookup;
import org.synoptic.search.document.Schema;
import org.synoptic.search.facet.Facets;
import org.synoptic.search.query.QueryLanguage;

/**
 * The door to the index of all articles. Derived from the originals, so it may be deleted at any time. Safe for many threads;
 * what was put is found after {@link #commit()}. Only one index at a time writes into a folder; others open it read-only.
 */
public final class ArticleIndex implements Closeable {
    private static final String JUDGED = "judged";

    private final NewsAnalyzer analyzer = new NewsAnalyzer(NewsAnalyzer.Use.INDEX);
    private final DocumentWriter documents = new DocumentWriter();
    private final QueryLanguage language = new QueryLanguage();
    private final Facets facets = new Facets();
    private final SavedSearches saved = new SavedSearches(language, analyzer);
    private final Directory directory;
    private final IndexWriter writer;
    private final Searchers searchers;
    private final IndexedArticles articles;
    private final boolean made;
    private volatile long judged;
    private volatile boolean abandoned;
    private volatile BiConsumer<String, String> newHit = (_, _) -> {};

    private ArticleIndex(Directory directory, boolean readOnly) throws IOException {
        this.directory = directory;
        this.made = !readOnly && !DirectoryReader.indexExists(directory);
        this.writer = readOnly ? null : writer();
        this.searchers = writer == null ? Searchers.reading(directory) : Searchers.following(writer);
        this.articles = new IndexedArticles(searchers, analyzer);
        Thread.startVirtualThread(this::prepare);
    }

    private void prepare() {
        try {
            searchers.use(searcher -> {
                facets.prepare(searcher.getIndexReader());
                return null;
            });
        } catch (IOException | AlreadyClosedException _) {
            // the first search will find the same, and say so
        }
    }

    private IndexWriter writer() throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setCommitOnClose(true).setMergedSegmentWarmer(facets::prepare);
        IndexWriter opened = new IndexWriter(directory, config);
        judged = judged(opened);
        tell(opened);
        if (made) opened.commit();
        return opened;
    }

    private static long judged(IndexWriter opened) {
        if (opened.getLiveCommitData() != null)
            for (Map.Entry<String, String> entry : opened.getLiveCommitData()) if (entry.getKey().equals(JUDGED)) return Long.parseLong(entry.getValue());
        return 0;
    }

    /**
     * Opens the index in a folder, or makes a new one where there is none, where it is of another schema or where it is damaged.
     * Read-only if another one writes there.
     *
     * @throws IOException if the folder cannot be used at all
     */
    public static ArticleIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        FSDirectory directory = FSDirectory.open(folder);
        try {
            if (IndexHealth.isUsable(directory, Schema.VERSION)) return new ArticleIndex(directory, false);
        } catch (LockObtainFailedException another) {
            return new ArticleIndex(directory, true);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | IndexNotFoundException _) {
            // made anew below
        }
        IndexHealth.clear(directory);
        return new ArticleIndex(directory, false);
    }

    /** Whether this was made anew, so that every article has to be put into it. */
    public boolean isNew() {
        return made;
    }

    public boolean isReadOnly() {
        return writer == null;
    }

    /**
     * Replaces all that came from one file.
     *
     * @param stamp given back by {@link IndexedArticles#stampOf} as long as the file is not put again
     * @param marks gives the marks of an article by its id
     */
    public void put(Path file, String stamp, List<Report> reports, Function<String, Marks> marks) throws IOException {
        List<Document> all = documents(stamp, reports, marks);
        if (all.isEmpty()) remove(file);
        else writer.updateDocuments(new Term(Schema.FILE, file.toString()), all);
    }

    /** Adds more that came from a file which was put, so that a file of any size need not be in memory whole. */
    public void more(String stamp, List<Report> reports, Function<String, Marks> marks) throws IOException {
        writer.addDocuments(documents(stamp, reports, marks));
    }

    private List<Document> documents(String stamp, List<Report> reports, Function<String, Marks> marks) throws IOException {
        List<Document> all = new ArrayList<>();
        for (Report report : reports) {
            boolean older = articles.isOlder(report.id());
            Document document = older ? documents.older(report, stamp) : documents.of(report, stamp, marks.apply(report.id()));
            if (!saved.isEmpty() && !older) tellNewHits(report.id(), document);
            all.add(document);
        }
        return all;
    }

    /**
     * Waits for articles that fit saved searches and did not before, as they are put from now on.
     *
     * @param queries all that are waited for; one that cannot be read is left out
     * @param newHit told the query and the id of the article, on the thread that puts it
     */
    public void watch(List<String> queries, BiConsumer<String, String> newHit) throws IOException {
        this.newHit = newHit;
        saved.set(queries);
    }

    private void tellNewHits(String article, Document document) throws IOException {
        for (String query : saved.fitting(document)) {
            Query before = new BooleanQuery.Builder().add(saved.query(query), Occur.MUST).add(new TermQuery(new Term(Schema.ID, article)), Occur.FILTER).build();
            if (searchers.use(searcher -> searcher.count(before)) == 0) newHit.accept(query, article);
        }
    }

    /** Replaces one article that is in the index, without its file being read again; does nothing if it is not there. */
    public void mark(Report report, Marks marks) throws IOException {
        mark(report, marks, articles.isOlder(report.id()));
    }

    /** @param older whether another article stands for it from now on, so that it is kept, but neither found nor counted */
    public void mark(Report report, Marks marks, boolean older) throws IOException {
        String stamp = searchers.use(searcher -> Lookup.stamp(searcher, new Term(Schema.ID, report.id())));
        if (stamp != null) writer.updateDocument(new Term(Schema.ID, report.id()), older ? documents.older(report, stamp) : documents.of(report, stamp, marks));
    }

    /** The number of the last judgement that {@link #judged(long)} was told of before a commit, or 0. */
    public long judged() {
        return judged;
    }

    /** Tells, with the next commit, up to which judgement the marks are those that hold. */
    public void judged(long number) {
        judged = number;
    }

    public void remove(Path file) throws IOException {
        writer.deleteDocuments(new Term(Schema.FILE, file.toString()));
    }

    /** Lets everything go that was put and removed since the last commit; the index is to be closed then. */
    public void abandon() {
        abandoned = true;
    }

    /** Makes durable and findable what was put and removed. */
    public void commit() throws IOException {
        if (writer == null || abandoned) return;
        tell(writer);
        writer.commit();
        searchers.refresh();
    }

    private void tell(IndexWriter to) {
        to.setLiveCommitData(Map.of("schema", Schema.VERSION, JUDGED, String.valueOf(judged)).entrySet());
    }

    /** What stands in it. */
    public IndexedArticles articles() {
        return articles;
    }

    /** @throws QueryProblem if the query cannot be read */
    public Results search(SearchRequest request) throws QueryProblem, IOException {
        QueryLanguage.Read read = language.read(request);
        return searchers.use(searcher -> new Search(searcher, request, read.query(), language.like(searcher, request.like())).run(read.suggestions(), facets));
    }

    /**
     * The places in an article that match queries.
     *
     * @throws QueryProblem if one cannot be read
     */
    public Matches matches(String article, List<String> queries) throws QueryProblem, IOException {
        var query = language.read(SearchRequest.of("").within(queries)).query();
        return searchers.use(searcher -> {
            int document = Lookup.document(searcher, new Term(Schema.ID, article));
            return document < 0 ? Matches.NONE : new HitFinder(searcher, query).matches(document);
        });
    }

    @Override
    public void close() throws IOException {
        saved.close();
        searchers.close();
        if (abandoned) writer.rollback();
        else if (writer != null) writer.close();
        directory.close();
    }
}
