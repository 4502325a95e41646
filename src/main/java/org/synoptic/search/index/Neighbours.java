package org.synoptic.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.synoptic.article.Article;
import org.synoptic.search.analysis.NewsAnalyzer;
import org.synoptic.search.document.Documents;
import org.synoptic.search.document.Schema;

/** Articles that have words in common with another one of the same days. */
final class Neighbours {
    private Neighbours() {}

    /** The most like first. */
    static List<Article> of(IndexSearcher searcher, NewsAnalyzer analyzer, Article article, List<String> words, int days, int most) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(2);
        for (String word : words) {
            String term = term(analyzer, word);
            if (term != null) query.add(new TermQuery(new Term(Schema.TEXT, term)), Occur.SHOULD);
        }
        query.add(new TermQuery(new Term(Schema.ID, article.id())), Occur.MUST_NOT);
        if (article.published() != null) {
            long day = article.published().day().toEpochDay();
            query.add(LongPoint.newRangeQuery(Schema.PUBLISHED, day - days, day + days), Occur.FILTER);
        }
        List<Article> neighbours = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) neighbours.add(Documents.article(searcher.storedFields().document(hit.doc)));
        return neighbours;
    }

    /** How many articles have the word in their text. */
    static int holding(IndexSearcher searcher, NewsAnalyzer analyzer, String word) throws IOException {
        String term = term(analyzer, word);
        return term == null ? 0 : searcher.getIndexReader().docFreq(new Term(Schema.TEXT, term));
    }

    /** The first term that the word gives, or null. */
    private static String term(NewsAnalyzer analyzer, String word) {
        List<String> terms = analyzer.terms(Schema.TEXT, word);
        return terms.isEmpty() ? null : terms.getFirst();
    }
}
