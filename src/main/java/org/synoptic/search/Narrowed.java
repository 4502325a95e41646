package org.synoptic.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.taxonomy.TaxonomyReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.synoptic.fact.DateRange;

/** What a narrowed search finds, and what it would find if one thing did not narrow it, in one pass. */
final class Narrowed {
    private static final FacetsConfig CONFIG = new FacetsConfig();
    private static final String DAYS = "days";

    private final Query query;
    private final FacetsCollector found;
    private final List<String> names = new ArrayList<>();
    private final List<FacetsCollector> sideways;

    Narrowed(IndexSearcher searcher, Query base, Filter filter) throws IOException {
        if (filter.isEmpty()) {
            query = base;
            sideways = List.of();
            found = searcher.search(base, new FacetsCollectorManager());
            return;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(base, Occur.MUST);
        DrillDownQuery down = new DrillDownQuery(CONFIG, base);
        for (Map.Entry<Dimension, Set<String>> narrowing : filter.values().entrySet()) narrow(all, down, narrowing.getKey().name(), anyOf(narrowing.getKey().field(), narrowing.getValue()));
        if (filter.hasDays()) narrow(all, down, DAYS, days(filter.days()));
        query = all.build();
        List<FacetsCollectorManager> each = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) each.add(new FacetsCollectorManager());
        var result = new DrillSideways(searcher, CONFIG, (TaxonomyReader) null).search(down, new FacetsCollectorManager(), each);
        found = result.drillDownResult();
        sideways = result.drillSidewaysResults();
    }

    private void narrow(BooleanQuery.Builder all, DrillDownQuery down, String name, Query by) {
        all.add(by, Occur.FILTER);
        down.add(name, by);
        names.add(name);
    }

    private static Query anyOf(String field, Set<String> values) {
        return values.size() == 1 ? new TermQuery(new Term(field, values.iterator().next())) : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Query days(DateRange days) {
        long from = days.from() == null ? Long.MIN_VALUE : days.from().toEpochDay();
        long to = days.to() == null ? Long.MAX_VALUE : days.to().toEpochDay();
        return LongPoint.newRangeQuery(Schema.PUBLISHED, from, to);
    }

    /** Everything that narrows, as one query. */
    Query query() {
        return query;
    }

    FacetsCollector found() {
        return found;
    }

    FacetsCollector without(Dimension dimension) {
        return without(dimension.name());
    }

    FacetsCollector withoutDays() {
        return without(DAYS);
    }

    private FacetsCollector without(String name) {
        int at = names.indexOf(name);
        return at < 0 ? found : sideways.get(at);
    }
}
