package org.synoptic.search.facet;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.synoptic.search.Dimension;
import org.synoptic.search.document.Schema;

/** What facets are counted by, in every dimension, as long as the index is open. Safe for many threads. */
public final class Facets {
    private final Map<Dimension, FacetNames> names = new EnumMap<>(Dimension.class);

    public Facets() {
        for (Dimension dimension : Dimension.values()) names.put(dimension, new FacetNames(Schema.of(dimension)));
    }

    FacetNames of(Dimension dimension) {
        return names.get(dimension);
    }

    /** Reads a segment before a search needs it, which takes about a second for a million articles. */
    public void prepare(LeafReader segment) throws IOException {
        for (FacetNames each : names.values()) each.of(segment);
    }

    public void prepare(IndexReader reader) throws IOException {
        for (LeafReaderContext segment : reader.leaves()) prepare(segment.reader());
    }
}
