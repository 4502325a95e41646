package org.synoptic.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** The stories of the index, newest first, from columns alone but for one headline each. */
final class StoryList {
    private static final int MOST = 2_000;

    /** What is gathered of one story. */
    private static final class Gathered {
        int articles;
        final TreeSet<String> outlets = new TreeSet<>();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        int label = -1;
    }

    private StoryList() {}

    static List<StorySummary> of(IndexSearcher searcher) throws IOException {
        Map<String, Gathered> stories = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) gather(leaf, stories);
        List<Map.Entry<String, Gathered>> newest = stories.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Gathered> story) -> story.getValue().last).reversed().thenComparing(Map.Entry::getKey)).limit(MOST).toList();
        List<StorySummary> list = new ArrayList<>();
        for (var story : newest) {
            Gathered gathered = story.getValue();
            String headline = searcher.storedFields().document(gathered.label, java.util.Set.of(Schema.HEADLINE)).get(Schema.HEADLINE);
            list.add(new StorySummary(story.getKey(), headline.isBlank() ? story.getKey() : headline, gathered.articles, List.copyOf(gathered.outlets), day(gathered.first), day(gathered.last)));
        }
        return list;
    }

    private static void gather(LeafReaderContext leaf, Map<String, Gathered> stories) throws IOException {
        SortedDocValues names = DocValues.getSorted(leaf.reader(), Schema.STORY);
        SortedDocValues outlets = DocValues.getSorted(leaf.reader(), Schema.OUTLET_NAME);
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Schema.PUBLISHED);
        Bits live = leaf.reader().getLiveDocs();
        for (int doc = names.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = names.nextDoc()) {
            if (live != null && !live.get(doc)) continue;
            Gathered story = stories.computeIfAbsent(names.lookupOrd(names.ordValue()).utf8ToString(), name -> new Gathered());
            story.articles++;
            if (story.label < 0) story.label = leaf.docBase + doc;
            if (outlets.advanceExact(doc)) story.outlets.add(outlets.lookupOrd(outlets.ordValue()).utf8ToString());
            if (!days.advanceExact(doc)) continue;
            if (days.longValue() < story.first) story.label = leaf.docBase + doc;
            story.first = Math.min(story.first, days.longValue());
            story.last = Math.max(story.last, days.longValue());
        }
    }

    private static LocalDate day(long epochDay) {
        return epochDay == Long.MAX_VALUE || epochDay == Long.MIN_VALUE ? null : LocalDate.ofEpochDay(epochDay);
    }
}
