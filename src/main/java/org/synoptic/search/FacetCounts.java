package org.synoptic.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.document.LongPoint;
import org.synoptic.search.Results.Facet;

/** Counts the values and days of what was found, from columns, a segment at a time. */
final class FacetCounts {
    private static final Comparator<Facet<String>> WORST_FIRST = Comparator.comparingInt((Facet<String> facet) -> facet.count()).thenComparing(Facet::value, Comparator.reverseOrder());

    private FacetCounts() {}

    /** The values that most documents have, most first, then by name. */
    static List<Facet<String>> values(List<Matched> found, String field, FacetNames names, int most) throws IOException {
        int[] counts = new int[names.size()];
        for (Matched matched : found) {
            SortedSetDocValues values = DocValues.getSortedSet(matched.segment(), field);
            if (values.getValueCount() == 0) continue;
            FacetNames.Column column = names.of(matched.segment(), values);
            if (names.size() > counts.length) counts = Arrays.copyOf(counts, names.size());
            count(matched.documents(), column, counts);
        }
        return best(counts, names, most);
    }

    private static void count(int[] documents, FacetNames.Column column, int[] counts) {
        int[] starts = column.starts();
        int[] numbers = column.numbers();
        for (int document : documents)
            for (int i = starts[document], end = starts[document + 1]; i < end; i++) counts[numbers[i]]++;
    }

    private static List<Facet<String>> best(int[] counts, FacetNames names, int most) {
        PriorityQueue<Facet<String>> best = new PriorityQueue<>(WORST_FIRST);
        int least = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0 || counts[i] < least) continue;
            best.add(new Facet<>(names.name(i), counts[i]));
            if (best.size() > most) best.poll();
            if (best.size() == most) least = best.peek().count();
        }
        return best.stream().sorted(WORST_FIRST.reversed()).toList();
    }

    /** Oldest first, days without an article left out. */
    static List<Facet<LocalDate>> days(List<Matched> found) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Matched matched : found) {
            PointValues points = matched.segment().getPointValues(Schema.PUBLISHED);
            if (points == null) continue;
            first = Math.min(first, LongPoint.decodeDimension(points.getMinPackedValue(), 0));
            last = Math.max(last, LongPoint.decodeDimension(points.getMaxPackedValue(), 0));
        }
        List<Facet<LocalDate>> facets = new ArrayList<>();
        if (first > last) return facets;
        int[] counts = new int[(int) (last - first + 1)];
        for (Matched matched : found) count(matched, first, counts);
        for (int i = 0; i < counts.length; i++) if (counts[i] > 0) facets.add(new Facet<>(LocalDate.ofEpochDay(first + i), counts[i]));
        return facets;
    }

    private static void count(Matched matched, long first, int[] counts) throws IOException {
        NumericDocValues days = DocValues.getNumeric(matched.segment(), Schema.PUBLISHED);
        for (int document : matched.documents()) if (days.advanceExact(document)) counts[(int) (days.longValue() - first)]++;
    }
}
