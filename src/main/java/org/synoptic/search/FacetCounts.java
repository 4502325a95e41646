package org.synoptic.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.util.BytesRef;
import org.synoptic.search.Results.Facet;

/** Counts the values and days of what was found, from columns, a segment at a time. */
final class FacetCounts {
    private FacetCounts() {}

    /** The counts of a segment by ordinal. */
    private record Segment(SortedSetDocValues names, int[] counts) {
        int of(BytesRef name) throws IOException {
            long ordinal = names.lookupTerm(name);
            return ordinal < 0 ? 0 : counts[(int) ordinal];
        }

        /** Takes in the most frequent names, and gives a count that no other one is above. */
        int most(int depth, Set<BytesRef> into) throws IOException {
            PriorityQueue<Integer> best = new PriorityQueue<>(Comparator.comparingInt((Integer ordinal) -> counts[ordinal]));
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 0 || best.size() == depth && counts[best.peek()] >= counts[i]) continue;
                if (best.size() == depth) best.poll();
                best.add(i);
            }
            int bound = best.size() < depth ? 0 : counts[best.peek()];
            for (int ordinal : best) into.add(BytesRef.deepCopyOf(names.lookupOrd(ordinal)));
            return bound;
        }
    }

    /**
     * The values that most documents have, most first, then by name; exact, without a table of all names of the index: more of each segment's
     * most frequent ones are looked at until no other can be among them (Fagin's threshold).
     */
    static List<Facet<String>> values(FacetsCollector found, String field, int most) throws IOException {
        List<Segment> segments = new ArrayList<>();
        int longest = 0;
        for (MatchingDocs matching : found.getMatchingDocs()) {
            SortedSetDocValues names = DocValues.getSortedSet(matching.context().reader(), field);
            if (names.getValueCount() == 0) continue;
            segments.add(new Segment(names, counts(matching, names)));
            longest = Math.max(longest, (int) names.getValueCount());
        }
        for (int depth = 2 * most; ; depth *= 4) {
            Set<BytesRef> names = new HashSet<>();
            int bound = 0;
            for (Segment segment : segments) bound += segment.most(depth, names);
            List<Facet<String>> facets = new ArrayList<>();
            for (BytesRef name : names) {
                int count = 0;
                for (Segment segment : segments) count += segment.of(name);
                facets.add(new Facet<>(name.utf8ToString(), count));
            }
            facets.sort(Comparator.comparingInt((Facet<String> facet) -> facet.count()).reversed().thenComparing(Facet::value));
            if (depth >= longest || facets.size() >= most && facets.get(most - 1).count() >= bound) return List.copyOf(facets.subList(0, Math.min(most, facets.size())));
        }
    }

    private static int[] counts(MatchingDocs matching, SortedSetDocValues names) throws IOException {
        int[] counts = new int[(int) names.getValueCount()];
        DocIdSetIterator documents = matching.bits().iterator();
        SortedDocValues single = DocValues.unwrapSingleton(names);
        if (single != null) {
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) if (single.advanceExact(doc)) counts[single.ordValue()]++;
            return counts;
        }
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc())
            if (names.advanceExact(doc)) for (int i = names.docValueCount(); i > 0; i--) counts[(int) names.nextOrd()]++;
        return counts;
    }

    /** Oldest first, days without an article left out. */
    static List<Facet<LocalDate>> days(FacetsCollector found) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (MatchingDocs matching : found.getMatchingDocs()) {
            PointValues points = matching.context().reader().getPointValues(Schema.PUBLISHED);
            if (points == null) continue;
            first = Math.min(first, LongPoint.decodeDimension(points.getMinPackedValue(), 0));
            last = Math.max(last, LongPoint.decodeDimension(points.getMaxPackedValue(), 0));
        }
        List<Facet<LocalDate>> facets = new ArrayList<>();
        if (first > last) return facets;
        int[] counts = new int[(int) (last - first + 1)];
        for (MatchingDocs matching : found.getMatchingDocs()) count(matching, matching.context().reader(), first, counts);
        for (int i = 0; i < counts.length; i++) if (counts[i] > 0) facets.add(new Facet<>(LocalDate.ofEpochDay(first + i), counts[i]));
        return facets;
    }

    private static void count(MatchingDocs matching, LeafReader reader, long first, int[] counts) throws IOException {
        NumericDocValues days = DocValues.getNumeric(reader, Schema.PUBLISHED);
        DocIdSetIterator documents = matching.bits().iterator();
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) if (days.advanceExact(doc)) counts[(int) (days.longValue() - first)]++;
    }
}
