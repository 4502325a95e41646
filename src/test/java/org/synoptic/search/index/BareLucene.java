package org.synoptic.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.FSDirectory;
import org.synoptic.fact.Report;
import org.synoptic.search.Dimension;
import org.synoptic.search.Marks;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.analysis.NewsAnalyzer;
import org.synoptic.search.document.DocumentWriter;
import org.synoptic.search.document.Schema;
import org.synoptic.search.query.QueryLanguage;

/** What Lucene alone does with the same documents and the same queries, to measure the index against. */
public final class BareLucene implements Closeable {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryLanguage language = new QueryLanguage();

    private BareLucene(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** Reads the index of a library. */
    public static BareLucene open(Path folder) throws IOException {
        return new BareLucene(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /** Lets no search of this process be answered from what another one found. */
    public static void forgetQueries() {
        IndexSearcher.setDefaultQueryCache(null);
    }

    /** How many articles fit, and the best of them: no facets, no snippets, nothing read of the articles. */
    public long search(SearchRequest request) throws QueryProblem, IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(language.read(request).query(), Occur.MUST);
        for (Map.Entry<Dimension, Set<String>> values : request.filter().values().entrySet())
            for (String value : values.getValue()) all.add(new TermQuery(new Term(Schema.of(values.getKey()), value)), Occur.FILTER);
        if (request.filter().hasDays()) all.add(LongPoint.newRangeQuery(Schema.PUBLISHED, request.filter().days().from().toEpochDay(), request.filter().days().to().toEpochDay()), Occur.FILTER);
        Sort sort = new Sort(SortField.FIELD_SCORE, new SortField(Schema.PUBLISHED, SortField.Type.LONG, true), new SortField(Schema.ID, SortField.Type.STRING));
        TopFieldDocs found = searcher.search(all.build(), new TopFieldCollectorManager(sort, request.size(), null, Integer.MAX_VALUE));
        return found.totalHits.value();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** Writes the same documents as the index does. */
    public static final class Writer implements Closeable {
        private final IndexWriter writer;
        private final DocumentWriter documents = new DocumentWriter();

        public Writer(Path folder) throws IOException {
            writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(new NewsAnalyzer(NewsAnalyzer.Use.INDEX)));
        }

        /** Adds and commits; gives the nanoseconds without those that it took to make the documents. */
        public long add(List<Report> reports) throws IOException {
            List<Document> made = reports.stream().map(report -> documents.of(report, "stamp", Marks.NONE)).toList();
            long start = System.nanoTime();
            for (Document document : made) writer.addDocument(document);
            writer.commit();
            return System.nanoTime() - start;
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
