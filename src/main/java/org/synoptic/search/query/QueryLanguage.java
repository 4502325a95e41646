package org.synoptic.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.analysis.NewsAnalyzer;
import org.synoptic.search.document.Lookup;
import org.synoptic.search.document.Schema;

/** From what a person asks to queries of the index. Safe for many threads. */
public final class QueryLanguage {
    private static final int TELLING_WORDS = 30;
    /** An article is like another if it has one in so many of its telling words. */
    private static final int LIKE_IN_ONE_OF = 4;

    private final NewsAnalyzer analyzer = new NewsAnalyzer(NewsAnalyzer.Use.QUERY);
    private final NewsAnalyzer texts = new NewsAnalyzer(NewsAnalyzer.Use.INDEX);

    /** A request as a query, and what may have been meant instead. */
    public record Read(Query query, Suggestions suggestions) {}

    /** @throws QueryProblem if the query or one that it searches within cannot be read */
    public Read read(SearchRequest request) throws QueryProblem {
        List<TypedWord> words = new ArrayList<>();
        Query query = QueryReader.read(request.query(), analyzer, words);
        Suggestions suggestions = new Suggestions(request.query(), words, analyzer);
        if (request.within().isEmpty()) return new Read(query, suggestions);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (!request.query().isBlank()) all.add(query, Occur.MUST);
        for (String within : request.within()) all.add(QueryReader.read(within, analyzer, new ArrayList<>()), Occur.MUST);
        return new Read(all.build(), suggestions);
    }

    /** @throws QueryProblem if it cannot be read */
    public Query read(String query) throws QueryProblem {
        return QueryReader.read(query, analyzer, new ArrayList<>());
    }

    /** Articles that share telling words with one; null if none is wanted. */
    public Query like(IndexSearcher searcher, String article) throws IOException {
        if (article == null) return null;
        int document = Lookup.document(searcher, new Term(Schema.ID, article));
        if (document < 0) return new MatchNoDocsQuery("no such article");
        MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(texts);
        like.setFieldNames(new String[] {Schema.HEADLINE, Schema.TEXT});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMinWordLen(3);
        like.setMaxQueryTerms(TELLING_WORDS);
        like.setBoost(true);
        return new BooleanQuery.Builder().add(many(like.like(document)), Occur.MUST).add(new TermQuery(new Term(Schema.ID, article)), Occur.MUST_NOT).build();
    }

    /** One word in common is no likeness. */
    private static Query many(Query words) {
        if (!(words instanceof BooleanQuery any)) return words;
        BooleanQuery.Builder many = new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.max(1, any.clauses().size() / LIKE_IN_ONE_OF));
        any.clauses().forEach(many::add);
        return many.build();
    }
}
