package org.synoptic.search.facet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.synoptic.search.Results.Facet;
import org.synoptic.search.document.Schema;

/**
 * Counts the values and days of what was found, each document of it, a segment at a time.
 *
 * <p>Of few documents the values are looked up. Of many, the values are taken by how many documents have them at all, and those of them counted that
 * were found. No value is found more often than it is there: once as many as are wanted have been counted more often than the next one is there, none
 * that has not been counted can be among them, and the numbers are as exact as if all had been.
 */
final class FacetCounts {
    private final FacetNames names;
    private final FacetValues values;
    private final Matched found;
    private final int most;

    FacetCounts(FacetNames names, FacetValues values, Matched found, int most) {
        this.names = names;
        this.values = values;
        this.found = found;
        this.most = most;
    }

    /** The values that most documents have, most first, then by name. */
    static List<Facet<String>> values(List<LeafReaderContext> reader, Matched found, FacetNames names, int most) throws IOException {
        FacetValues values = names.of(reader);
        if (values.looks() == 0 || found.count() == 0) return List.of();
        FacetCounts counts = new FacetCounts(names, values, found, most);
        Best best = null;
        if (values.looksByValue(found.count(), most) < values.looks() * found.count() / values.documents()) best = counts.byValue();
        return (best != null ? best : counts.byDocument()).sorted();
    }

    /** Null if those that most documents have do not settle it. */
    Best byValue() {
        Best best = new Best();
        for (FacetValues.Frequent value : values.frequent()) {
            if (best.isBetterThan(value.times())) return best;
            int count = 0;
            for (int i = 0; i < value.ordinals().length; i++)
                if (value.ordinals()[i] >= 0) count += values.segments().get(i).postings().count(value.ordinals()[i], found.in(i));
            best.add(value.number(), count);
        }
        return best.isBetterThan(values.rest()) ? best : null;
    }

    Best byDocument() {
        int[] counts = names.zeros();
        for (int i = 0; i < values.segments().size(); i++) values.segments().get(i).column().count(found.in(i), counts);
        Best best = new Best();
        for (int number = 0; number < values.size(); number++) best.add(number, counts[number]);
        Arrays.fill(counts, 0, values.size(), 0);
        names.back(counts);
        return best;
    }

    /** The best so far. */
    final class Best {
        private static final Comparator<Facet<String>> WORST_FIRST = Comparator.comparingInt((Facet<String> facet) -> facet.count()).thenComparing(Facet::value, Comparator.reverseOrder());

        private final PriorityQueue<Facet<String>> facets = new PriorityQueue<>(WORST_FIRST);
        /** With fewer documents none gets in. */
        private int least = 1;

        void add(int number, int count) {
            if (count < least) return;
            facets.add(new Facet<>(names.name(number), count));
            if (facets.size() > most) facets.poll();
            if (facets.size() == most) least = facets.peek().count();
        }

        /** Whether no value that so many documents have can get in. */
        boolean isBetterThan(int times) {
            return times < least;
        }

        List<Facet<String>> sorted() {
            return facets.stream().sorted(WORST_FIRST.reversed()).toList();
        }
    }

    /** Oldest first, days without an article left out. */
    static List<Facet<LocalDate>> days(List<LeafReaderContext> reader, Matched found) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (LeafReaderContext segment : reader) {
            PointValues points = segment.reader().getPointValues(Schema.PUBLISHED);
            if (points == null) continue;
            first = Math.min(first, LongPoint.decodeDimension(points.getMinPackedValue(), 0));
            last = Math.max(last, LongPoint.decodeDimension(points.getMaxPackedValue(), 0));
        }
        List<Facet<LocalDate>> facets = new ArrayList<>();
        if (first > last) return facets;
        int[] counts = new int[(int) (last - first + 1)];
        for (LeafReaderContext segment : reader) {
            NumericDocValues days = DocValues.getNumeric(segment.reader(), Schema.PUBLISHED);
            long from = first;
            found.in(segment.ord).forEach(0, segment.reader().maxDoc(), 0, document -> {
                if (days.advanceExact(document)) counts[(int) (days.longValue() - from)]++;
            });
        }
        for (int i = 0; i < counts.length; i++) if (counts[i] > 0) facets.add(new Facet<>(LocalDate.ofEpochDay(first + i), counts[i]));
        return facets;
    }
}
