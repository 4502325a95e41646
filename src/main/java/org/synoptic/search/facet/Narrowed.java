package org.synoptic.search.facet;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.synoptic.fact.DateRange;
import org.synoptic.search.Dimension;
import org.synoptic.search.Filter;
import org.synoptic.search.document.Schema;

/** A narrowed search: what it finds, and what it would find if one thing did not narrow it. */
public final class Narrowed {
    private static final String DAYS = "days";

    private final Query base;
    private final Query query;
    /** What narrows, by name. */
    private final Map<String, Query> by = new LinkedHashMap<>();

    public Narrowed(Query base, Filter filter) {
        this.base = base;
        filter.values().forEach((dimension, values) -> by.put(dimension.name(), anyOf(Schema.of(dimension), values)));
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
    public Query query() {
        return query;
    }

    Sets find(IndexSearcher searcher) throws IOException {
        Matched all = Matched.of(searcher, base);
        Map<String, Matched> sideways = new HashMap<>();
        for (String name : by.keySet()) sideways.put(name, all);
        for (var each : by.entrySet()) {
            Matched narrowing = Matched.of(searcher, each.getValue());
            all = all.and(narrowing);
            sideways.replaceAll((name, some) -> name.equals(each.getKey()) ? some : some.and(narrowing));
        }
        return new Sets(all, sideways);
    }

    /**
     * What was found.
     *
     * @param all by everything that narrows
     * @param sideways by everything but one, by its name
     */
    record Sets(Matched all, Map<String, Matched> sideways) {
        Matched without(Dimension dimension) {
            return sideways.getOrDefault(dimension.name(), all);
        }

        Matched withoutDays() {
            return sideways.getOrDefault(DAYS, all);
        }
    }
}
