package org.synoptic.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
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

/** A narrowed search: what it finds, and what it would find if one thing did not narrow it, in one pass. */
final class Narrowed {
    private static final FacetsConfig CONFIG = new FacetsConfig();
    private static final String DAYS = "days";

    private final Query base;
    private final Query query;
    /** What narrows, by name. */
    private final Map<String, Query> by = new LinkedHashMap<>();

    Narrowed(Query base, Filter filter) {
        this.base = base;
        filter.values().forEach((dimension, values) -> by.put(dimension.name(), anyOf(dimension.field(), values)));
        if (filter.hasDays()) by.put(DAYS, days(filter.days()));
        this.query = by.isEmpty() ? base : all();
    }

    private Query all() {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(base, Occur.MUST);
        by.values().forEach(each -> all.add(each, Occur.FILTER));
        return all.build();
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

    Sets find(IndexSearcher searcher) throws IOException {
        if (by.isEmpty()) return new Sets(Matched.of(searcher.search(base, new FacetsCollectorManager())), Map.of());
        DrillDownQuery down = new DrillDownQuery(CONFIG, base);
        by.forEach(down::add);
        List<FacetsCollectorManager> each = by.keySet().stream().map(_ -> new FacetsCollectorManager()).toList();
        var result = new DrillSideways(searcher, CONFIG, (TaxonomyReader) null).search(down, new FacetsCollectorManager(), each);
        Map<String, List<Matched>> sideways = new HashMap<>();
        for (String name : by.keySet()) sideways.put(name, Matched.of(result.drillSidewaysResults().get(sideways.size())));
        return new Sets(Matched.of(result.drillDownResult()), sideways);
    }

    /**
     * What was found.
     *
     * @param all by everything that narrows
     * @param sideways by everything but one, by its name
     */
    record Sets(List<Matched> all, Map<String, List<Matched>> sideways) {
        List<Matched> without(Dimension dimension) {
            return sideways.getOrDefault(dimension.name(), all);
        }

        List<Matched> withoutDays() {
            return sideways.getOrDefault(DAYS, all);
        }

        int total() {
            return all.stream().mapToInt(matched -> matched.documents().length).sum();
        }
    }
}
