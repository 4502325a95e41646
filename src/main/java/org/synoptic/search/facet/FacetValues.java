package org.synoptic.search.facet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The values of one dimension in all segments of a reader, and which of them most documents have.
 *
 * @param segments in the order of the reader
 * @param size above every number of a value
 * @param looks how many values all documents have together
 * @param documents how many there are
 * @param frequent those that most documents have, these first
 * @param rest no other value has more documents
 */
record FacetValues(List<FacetNames.Segment> segments, int size, long looks, int documents, List<Frequent> frequent, int rest) {
    /** Those that most documents have, and with them far more than are ever shown. */
    private static final int MOST_FREQUENT = 1_024;

    /**
     * One of the values that most documents have.
     *
     * @param number of the value
     * @param times how many documents have it
     * @param ordinals of it in each segment, -1 where no document has it
     */
    record Frequent(int number, int times, int[] ordinals) {}

    static FacetValues of(List<FacetNames.Segment> segments, int size, int documents) {
        int[] times = new int[size];
        long looks = 0;
        for (FacetNames.Segment segment : segments) {
            looks += segment.column().size();
            for (int i = 0; i < segment.numbers().length; i++) times[segment.numbers()[i]] += segment.postings().times(i);
        }
        int[] numbers = most(times);
        int[] places = new int[size];
        Arrays.fill(places, -1);
        List<Frequent> frequent = Arrays.stream(numbers).mapToObj(number -> new Frequent(number, times[number], new int[segments.size()])).toList();
        for (int i = 0; i < numbers.length; i++) {
            places[numbers[i]] = i;
            Arrays.fill(frequent.get(i).ordinals(), -1);
        }
        for (int i = 0; i < segments.size(); i++) {
            int[] inSegment = segments.get(i).numbers();
            for (int ordinal = 0; ordinal < inSegment.length; ordinal++)
                if (places[inSegment[ordinal]] >= 0) frequent.get(places[inSegment[ordinal]]).ordinals()[i] = ordinal;
        }
        int rest = 0;
        for (int i = 0; i < size; i++) if (places[i] < 0) rest = Math.max(rest, times[i]);
        return new FacetValues(segments, size, looks, documents, frequent, rest);
    }

    /** The numbers of the values with the most documents, these first. */
    private static int[] most(int[] times) {
        PriorityQueue<Integer> most = new PriorityQueue<>(Comparator.comparingInt(number -> times[number]));
        for (int i = 0; i < times.length; i++) {
            if (times[i] == 0 || most.size() == MOST_FREQUENT && times[i] <= times[most.peek()]) continue;
            most.add(i);
            if (most.size() > MOST_FREQUENT) most.poll();
        }
        int[] numbers = new int[most.size()];
        for (int i = numbers.length - 1; i >= 0; i--) numbers[i] = most.poll();
        return numbers;
    }

    /**
     * About how many looks at documents it takes to find the values that most of some documents have by going through the frequent ones, if all are
     * spread evenly over the documents.
     *
     * @param some how many documents
     * @param most how many values
     * @return {@link Long#MAX_VALUE} if going through these would not be enough
     */
    long looksByValue(int some, int most) {
        double least = frequent.size() < most ? 0 : (double) frequent.get(most - 1).times() * some / documents;
        if (rest > 0 && rest >= least) return Long.MAX_VALUE;
        return frequent.stream().takeWhile(value -> value.times() >= least).mapToLong(value -> FacetPostings.cost(value.times(), documents)).sum();
    }
}
