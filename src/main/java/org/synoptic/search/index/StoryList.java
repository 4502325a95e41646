package org.synoptic.search.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.synoptic.search.Cursor;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;
import org.synoptic.search.document.Schema;

/** The stories of the index, newest first: walks the articles from the newest on, and takes in a story at its newest article. */
final class StoryList {
    private static final int STRIDE = 400;
    private static final Sort NEWEST = new Sort(new SortField(Schema.PUBLISHED, SortField.Type.LONG, true, Long.MIN_VALUE), new SortField(Schema.ID, SortField.Type.STRING));

    /** What is gathered of one story. */
    private static final class Gathered {
        int articles;
        final Set<String> outlets = new TreeSet<>();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        /** The document of its first article, of one day that with the least id: which of them was written last makes no difference. */
        int label = -1;
        String oldest;
        String newest;
    }

    private StoryList() {}

    /** @param after at a page's last article */
    static StoryPage page(IndexSearcher searcher, Cursor after, int size) throws IOException {
        List<StorySummary> stories = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        FieldDoc from = after == null ? null : new FieldDoc(Integer.MAX_VALUE, 0, new Object[] {after.day(), new BytesRef(after.id())});
        while (true) {
            ScoreDoc[] articles = searcher.search(new FieldExistsQuery(Schema.STORY), new TopFieldCollectorManager(NEWEST, STRIDE, from, 1)).scoreDocs;
            for (ScoreDoc article : articles) {
                from = (FieldDoc) article;
                String id = ((BytesRef) from.fields[1]).utf8ToString();
                String story = story(searcher, article.doc);
                if (!seen.add(story)) continue;
                Gathered gathered = gather(searcher, story);
                if (!id.equals(gathered.newest)) continue;
                stories.add(summary(searcher, story, gathered));
                if (stories.size() == size) return new StoryPage(stories, new Cursor(0, (Long) from.fields[0], id));
            }
            if (articles.length < STRIDE) return new StoryPage(stories, null);
        }
    }

    /** Null if there is no such story. */
    static StorySummary summary(IndexSearcher searcher, String story) throws IOException {
        Gathered gathered = gather(searcher, story);
        return gathered.articles == 0 ? null : summary(searcher, story, gathered);
    }

    private static StorySummary summary(IndexSearcher searcher, String story, Gathered gathered) throws IOException {
        String headline = searcher.storedFields().document(gathered.label, Set.of(Schema.HEADLINE)).get(Schema.HEADLINE);
        return new StorySummary(story, headline.isBlank() ? story : headline, gathered.articles, List.copyOf(gathered.outlets), day(gathered.first), day(gathered.last));
    }

    private static String story(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(org.apache.lucene.index.ReaderUtil.subIndex(document, leaves));
        SortedDocValues names = DocValues.getSorted(leaf.reader(), Schema.STORY);
        names.advanceExact(document - leaf.docBase);
        return names.lookupOrd(names.ordValue()).utf8ToString();
    }

    private static Gathered gather(IndexSearcher searcher, String story) throws IOException {
        Gathered gathered = new Gathered();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            PostingsEnum articles = leaf.reader().postings(new Term(Schema.STORY, story), PostingsEnum.NONE);
            if (articles != null) gather(leaf, articles, gathered);
        }
        return gathered;
    }

    private static void gather(LeafReaderContext leaf, PostingsEnum articles, Gathered story) throws IOException {
        SortedDocValues outlets = DocValues.getSorted(leaf.reader(), Schema.OUTLET_NAME);
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.ID);
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Schema.PUBLISHED);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = articles.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = articles.nextDoc()) {
            if (live != null && !live.get(doc)) continue;
            story.articles++;
            if (outlets.advanceExact(doc)) story.outlets.add(outlets.lookupOrd(outlets.ordValue()).utf8ToString());
            boolean dated = days.advanceExact(doc);
            long day = dated ? days.longValue() : Long.MIN_VALUE;
            ids.advanceExact(doc);
            String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
            if (story.newest == null || day > story.last || day == story.last && isBefore(id, story.newest)) story.newest = id;
            long since = dated ? day : Long.MAX_VALUE;
            if (story.oldest == null || since < story.first || since == story.first && isBefore(id, story.oldest)) {
                story.oldest = id;
                story.label = leaf.docBase + doc;
            }
            if (dated) story.first = Math.min(story.first, day);
            story.last = Math.max(story.last, day);
        }
    }

    private static boolean isBefore(String id, String other) {
        return new BytesRef(id).compareTo(new BytesRef(other)) < 0;
    }

    private static LocalDate day(long epochDay) {
        return epochDay == Long.MAX_VALUE || epochDay == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(epochDay);
    }
}
