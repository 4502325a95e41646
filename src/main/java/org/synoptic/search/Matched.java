package org.synoptic.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The documents of a segment that were found, in an array, as they are gone through once for each thing that is counted.
 *
 * @param documents ascending
 */
record Matched(LeafReader segment, int[] documents) {
    static List<Matched> of(FacetsCollector found) throws IOException {
        List<Matched> all = new ArrayList<>();
        for (MatchingDocs matching : found.getMatchingDocs()) all.add(new Matched(matching.context().reader(), documents(matching)));
        return all;
    }

    private static int[] documents(MatchingDocs matching) throws IOException {
        int[] documents = new int[matching.totalHits()];
        DocIdSetIterator each = matching.bits().iterator();
        int size = 0;
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) documents[size++] = document;
        return size == documents.length ? documents : Arrays.copyOf(documents, size);
    }
}
