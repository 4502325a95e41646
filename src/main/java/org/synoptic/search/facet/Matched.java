package org.synoptic.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * All documents that a query finds: a bit for each document of each segment, in the order of the reader's segments, as a million of them take no
 * more than a processor keeps at hand, however many are found.
 */
final class Matched {
    private final List<FixedBitSet> segments;
    private final int count;

    private Matched(List<FixedBitSet> segments) {
        this.segments = segments;
        this.count = segments.stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    static Matched of(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
        List<FixedBitSet> segments = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) segments.add(found(weight.scorerSupplier(segment), segment));
        return new Matched(segments);
    }

    private static FixedBitSet found(ScorerSupplier scorers, LeafReaderContext segment) throws IOException {
        LeafReader reader = segment.reader();
        FixedBitSet found = new FixedBitSet(reader.maxDoc());
        if (scorers == null) return found;
        DocIdSetIterator documents = scorers.get(Long.MAX_VALUE).iterator();
        if (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) documents.intoBitSet(reader.maxDoc(), found, 0);
        if (reader.getLiveDocs() != null) reader.getLiveDocs().applyMask(found, 0);
        return found;
    }

    /** What both have found, in the same reader. */
    Matched and(Matched other) {
        List<FixedBitSet> both = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            FixedBitSet some = segments.get(i).clone();
            some.and(other.segments.get(i));
            both.add(some);
        }
        return new Matched(both);
    }

    /** @param segment its place in the reader */
    FixedBitSet in(int segment) {
        return segments.get(segment);
    }

    int count() {
        return count;
    }
}
