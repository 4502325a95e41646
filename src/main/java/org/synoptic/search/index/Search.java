package org.synoptic.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.synoptic.article.Article;
import org.synoptic.search.Cursor;
import org.synoptic.search.Hit;
import org.synoptic.search.Matches;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.document.Documents;
import org.synoptic.search.document.Schema;
import org.synoptic.search.facet.Counting;
import org.synoptic.search.facet.Facets;
import org.synoptic.search.facet.Found;
import org.synoptic.search.facet.Narrowed;
import org.synoptic.search.query.Suggestions;

/** One search: a page of hits, and the facets of all that was found. */
final class Search {
    private final IndexSearcher searcher;
    private final SearchRequest request;
    private final Query words;
    private final Query base;

    /**
     * @param words what the person typed
     * @param like what is like the wanted article, or null
     */
    Search(IndexSearcher searcher, SearchRequest request, Query words, Query like) throws IOException {
        this.searcher = searcher;
        this.request = request;
        this.words = words;
        this.base = base(like);
    }

    /** Page and facets at once: the page without visiting what cannot be on it, the facets without a score for each article. */
    Results run(Suggestions suggestions, Facets facets) throws IOException {
        Narrowed narrowed = new Narrowed(base, request.filter());
        try (Counting counting = new Counting(searcher, narrowed, facets)) {
            TopFieldDocs top = top(narrowed);
            List<Hit> hits = hits(top);
            Cursor next = hits.size() < request.size() ? null : cursor((FieldDoc) top.scoreDocs[top.scoreDocs.length - 1]);
            Found found = counting.found();
            return new Results(request, hits, found.total(), found.values(), found.days(), suggestions.instead(searcher.getIndexReader(), found.total()), next);
        }
    }

    /** The documents of the page. */
    TopFieldDocs top(Narrowed narrowed) throws IOException {
        return searcher.search(narrowed.query(), new TopFieldCollectorManager(sort(), request.size(), after(request.after()), 1));
    }

    List<Hit> hits(TopFieldDocs top) throws IOException {
        HitFinder finder = HitFinder.ofFound(searcher, words);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : top.scoreDocs) hits.add(hit(scored.doc, finder));
        return hits;
    }

    private Query base(Query like) throws IOException {
        Term older = new Term(Schema.OLDER, Schema.YES);
        boolean anyOlder = searcher.getIndexReader().docFreq(older) > 0;
        if (like == null && !anyOlder) return words;
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (like != null) all.add(like, Occur.MUST);
        if (anyOlder) all.add(new TermQuery(older), Occur.MUST_NOT);
        return all.build();
    }

    /** Articles without a day come last either way. */
    private Sort sort() {
        boolean oldest = request.order() == SearchRequest.Order.OLDEST;
        SortField day = new SortField(Schema.PUBLISHED, SortField.Type.LONG, !oldest, oldest ? Long.MAX_VALUE : Long.MIN_VALUE);
        SortField id = new SortField(Schema.ID, SortField.Type.STRING);
        return request.order() == SearchRequest.Order.RELEVANCE ? new Sort(SortField.FIELD_SCORE, day, id) : new Sort(day, id);
    }

    private FieldDoc after(Cursor cursor) {
        if (cursor == null) return null;
        BytesRef id = new BytesRef(cursor.id());
        Object[] fields = request.order() == SearchRequest.Order.RELEVANCE ? new Object[] {cursor.score(), cursor.day(), id} : new Object[] {cursor.day(), id};
        return new FieldDoc(Integer.MAX_VALUE, cursor.score(), fields);
    }

    private Cursor cursor(FieldDoc last) {
        int shift = request.order() == SearchRequest.Order.RELEVANCE ? 1 : 0;
        float score = shift == 1 ? (Float) last.fields[0] : Float.NaN;
        return new Cursor(score, (Long) last.fields[shift], ((BytesRef) last.fields[shift + 1]).utf8ToString());
    }

    private Hit hit(int document, HitFinder finder) throws IOException {
        Article article = Documents.article(searcher.storedFields().document(document));
        Matches matches = finder.matches(document);
        return new Hit(Documents.summary(article), matches.count(), matches.headline(), HitFinder.snippet(article.text(), matches.text()));
    }
}
