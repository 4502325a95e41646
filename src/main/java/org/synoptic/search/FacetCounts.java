package org.synoptic.search;

import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** Counts the outlets and months of what was found, a segment at a time. */
final class FacetCounts {
    private FacetCounts() {}

    /** Most first, then by name. */
    static List<Results.Facet<String>> outlets(FacetsCollector found) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (MatchingDocs segment : found.getMatchingDocs()) {
            SortedDocValues names = DocValues.getSorted(segment.context().reader(), Schema.OUTLET_NAME);
            int[] byOrdinal = new int[names.getValueCount()];
            DocIdSetIterator documents = segment.bits().iterator();
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) if (names.advanceExact(doc)) byOrdinal[names.ordValue()]++;
            for (int i = 0; i < byOrdinal.length; i++) if (byOrdinal[i] > 0) counts.merge(names.lookupOrd(i).utf8ToString(), byOrdinal[i], Integer::sum);
        }
        List<Results.Facet<String>> facets = new ArrayList<>();
        counts.forEach((name, count) -> facets.add(new Results.Facet<>(name, count)));
        facets.sort(Comparator.comparingInt((Results.Facet<String> facet) -> facet.count()).reversed());
        return facets;
    }

    /** Oldest first. */
    static List<Results.Facet<YearMonth>> months(FacetsCollector found) throws IOException {
        Map<Long, Integer> counts = new TreeMap<>();
        for (MatchingDocs segment : found.getMatchingDocs()) {
            NumericDocValues months = DocValues.getNumeric(segment.context().reader(), Schema.MONTH);
            DocIdSetIterator documents = segment.bits().iterator();
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) if (months.advanceExact(doc)) counts.merge(months.longValue(), 1, Integer::sum);
        }
        List<Results.Facet<YearMonth>> facets = new ArrayList<>();
        counts.forEach((month, count) -> facets.add(new Results.Facet<>(Documents.month(month), count)));
        return facets;
    }
}
