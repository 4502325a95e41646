package org.synoptic.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.synoptic.search.Hit;
import org.synoptic.search.Matches;
import org.synoptic.search.document.Schema;
import org.synoptic.text.Span;

/** Where a query's words stand in an article, and the stretch of its text to show for them. */
final class HitFinder {
    private static final int SNIPPET = 180;
    private static final int BEFORE = 40;

    private final IndexSearcher searcher;
    private final Weight weight;

    /** Of documents that a query is known to find, so that what it asks of other fields than headline and text is not asked again, which takes long for ranges. */
    static HitFinder ofFound(IndexSearcher searcher, Query query) throws IOException {
        return new HitFinder(searcher, shown(query));
    }

    private static Query shown(Query query) {
        if (query instanceof BoostQuery boosted) return shown(boosted.getQuery());
        if (!(query instanceof BooleanQuery all)) return isShown(query) ? query : new MatchNoDocsQuery("nothing to show");
        BooleanQuery.Builder rest = new BooleanQuery.Builder();
        for (BooleanClause clause : all)
            if (!clause.isProhibited() && isShown(clause.query())) rest.add(shown(clause.query()), clause.occur());
        return rest.build();
    }

    private static boolean isShown(Query query) {
        boolean[] shown = new boolean[1];
        query.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                shown[0] |= field.equals(Schema.HEADLINE) || field.equals(Schema.TEXT);
                return false;
            }
        });
        return shown[0];
    }

    HitFinder(IndexSearcher searcher, Query query) throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    Matches matches(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        org.apache.lucene.search.Matches found = weight.matches(leaf, document - leaf.docBase);
        return found == null ? Matches.NONE : new Matches(spans(found, Schema.HEADLINE), spans(found, Schema.TEXT));
    }

    private static List<Span> spans(org.apache.lucene.search.Matches found, String field) throws IOException {
        MatchesIterator iterator = found.getMatches(field);
        List<Span> spans = new ArrayList<>();
        while (iterator != null && iterator.next()) if (iterator.startOffset() >= 0) spans.add(new Span(iterator.startOffset(), iterator.endOffset()));
        spans.sort(null);
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (!apart.isEmpty() && apart.getLast().overlaps(span)) apart.set(apart.size() - 1, apart.getLast().cover(span));
            else apart.add(span);
        }
        return apart;
    }

    /** A stretch of at most about {@value #SNIPPET} characters that holds the most hits, cut at words. */
    static Hit.Snippet snippet(String text, List<Span> hits) {
        int first = densest(hits);
        int start = hits.isEmpty() ? 0 : wordStart(text, Math.max(0, hits.get(first).start() - BEFORE));
        int end = Math.min(text.length(), start + SNIPPET);
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end < start + SNIPPET + 20) end++;
        List<Span> inside = new ArrayList<>();
        for (Span hit : hits) if (hit.start() >= start && hit.end() <= end) inside.add(hit.shift(-start));
        return new Hit.Snippet(start, text.substring(start, end), inside);
    }

    private static int densest(List<Span> hits) {
        int best = 0;
        int most = 0;
        for (int i = 0, last = 0; i < hits.size(); i++) {
            last = Math.max(last, i);
            while (last < hits.size() && hits.get(last).end() <= hits.get(i).start() + SNIPPET - BEFORE) last++;
            if (last - i > most) {
                most = last - i;
                best = i;
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && start < text.length() && !Character.isWhitespace(text.charAt(start - 1))) start--;
        return start;
    }
}
