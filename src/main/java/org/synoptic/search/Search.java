package org.synoptic.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.synoptic.article.Article;

/** One search: a page of hits, and the facets of all that was found. */
final class Search {
    private final IndexSearcher searcher;
    private final SearchRequest request;
    private final Query query;

    Search(IndexSearcher searcher, SearchRequest request, Query query) {
        this.searcher = searcher;
        this.request = request;
        this.query = query;
    }

    Results run() throws IOException {
        Query narrowed = narrowed(request.outlets(), true);
        var manager = new TopFieldCollectorManager(sort(), request.size(), after(request.after()), Integer.MAX_VALUE);
        Object[] both = searcher.search(narrowed, new MultiCollectorManager(manager, new FacetsCollectorManager()));
        TopFieldDocs top = (TopFieldDocs) both[0];
        FacetsCollector found = (FacetsCollector) both[1];
        HitFinder finder = new HitFinder(searcher, query);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc scored : top.scoreDocs) hits.add(hit(scored.doc, finder));
        FacetsCollector byOutlet = request.outlets().isEmpty() ? found : collect(narrowed(Set.of(), true));
        FacetsCollector byMonth = request.months().isEmpty() ? found : collect(narrowed(request.outlets(), false));
        Cursor next = hits.size() < request.size() ? null : cursor((FieldDoc) top.scoreDocs[top.scoreDocs.length - 1]);
        return new Results(request, hits, top.totalHits.value(), FacetCounts.outlets(byOutlet), FacetCounts.months(byMonth), next);
    }

    private FacetsCollector collect(Query narrowed) throws IOException {
        return searcher.search(narrowed, new FacetsCollectorManager());
    }

    private Query narrowed(Set<String> outlets, boolean byMonth) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
        if (request.story() != null) all.add(new TermQuery(new Term(Schema.STORY, request.story())), Occur.FILTER);
        if (!outlets.isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String outlet : outlets) any.add(new TermQuery(new Term(Schema.OUTLET_NAME, outlet)), Occur.SHOULD);
            all.add(any.build(), Occur.FILTER);
        }
        if (byMonth && !request.months().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (var month : request.months()) any.add(LongPoint.newRangeQuery(Schema.PUBLISHED, month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay()), Occur.SHOULD);
            all.add(any.build(), Occur.FILTER);
        }
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
