package org.synoptic.search.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Finds documents by a term without the cost of a search, as often as there are articles. */
public final class Lookup {
    private Lookup() {}

    /** The document with a term that one document has, or -1. */
    public static int document(IndexSearcher searcher, Term term) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int document = document(leaf, term);
            if (document >= 0) return leaf.docBase + document;
        }
        return -1;
    }

    /** All documents with a term. */
    public static List<Integer> documents(IndexSearcher searcher, Term term) throws IOException {
        List<Integer> found = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            if (documents == null) continue;
            for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) if (live == null || live.get(doc)) found.add(leaf.docBase + doc);
        }
        return found;
    }

    /** The stamp of a document with the term, or null if there is none. */
    public static String stamp(IndexSearcher searcher, Term term) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int document = document(leaf, term);
            if (document < 0) continue;
            BinaryDocValues stamps = DocValues.getBinary(leaf.reader(), Schema.STAMP);
            return stamps.advanceExact(document) ? stamps.binaryValue().utf8ToString() : "";
        }
        return null;
    }

    private static int document(LeafReaderContext leaf, Term term) throws IOException {
        PostingsEnum documents = leaf.reader().postings(term, PostingsEnum.NONE);
        return documents == null ? -1 : firstLive(documents, leaf.reader().getLiveDocs());
    }

    /** Hands over each term of a field that a document has and that begins so; one that is in several segments several times. */
    public static void live(IndexSearcher searcher, String field, String beginning, Consumer<String> terms) throws IOException {
        BytesRef prefix = new BytesRef(beginning);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms all = leaf.reader().terms(field);
            if (all == null) continue;
            TermsEnum each = all.iterator();
            PostingsEnum documents = null;
            boolean some = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            for (BytesRef term = some ? each.term() : null; term != null && StringHelper.startsWith(term, prefix); term = each.next()) {
                documents = each.postings(documents, PostingsEnum.NONE);
                if (firstLive(documents, leaf.reader().getLiveDocs()) >= 0) terms.accept(term.utf8ToString());
            }
        }
    }

    private static int firstLive(PostingsEnum documents, Bits live) throws IOException {
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) if (live == null || live.get(doc)) return doc;
        return -1;
    }
}
