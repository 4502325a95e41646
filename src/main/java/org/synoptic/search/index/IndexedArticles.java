package org.synoptic.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.synoptic.article.Addresses;
import org.synoptic.article.Article;
import org.synoptic.search.Cursor;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;
import org.synoptic.search.analysis.NewsAnalyzer;
import org.synoptic.search.document.DocumentWriter;
import org.synoptic.search.document.Documents;
import org.synoptic.search.document.Lookup;
import org.synoptic.search.document.Schema;

/** What stands in the index, looked up rather than searched for: articles by name, file, address, words and story; files; stories. Safe for many threads. */
public final class IndexedArticles {
    private static final Term OLDER = new Term(Schema.OLDER, Schema.YES);

    private final Searchers searchers;
    private final NewsAnalyzer analyzer;

    IndexedArticles(Searchers searchers, NewsAnalyzer analyzer) {
        this.searchers = searchers;
        this.analyzer = analyzer;
    }

    /** The stamp with which a file was put, or null if nothing of it is in the index. */
    public String stampOf(Path file) throws IOException {
        return searchers.use(searcher -> Lookup.stamp(searcher, new Term(Schema.FILE, file.toString())));
    }

    /** Hands over every file that has an article in the index, one by one. */
    public void files(Consumer<Path> files) throws IOException {
        files("", files);
    }

    /** The same of those that are a place, or lie below it. */
    public void filesAt(Path place, Consumer<Path> files) throws IOException {
        files(place.toString(), file -> {
            if (file.startsWith(place)) files.accept(file);
        });
    }

    private void files(String beginning, Consumer<Path> files) throws IOException {
        searchers.use(searcher -> {
            Lookup.live(searcher, Schema.FILE, beginning, file -> files.accept(Path.of(file)));
            return null;
        });
    }

    /** Null if there is none. */
    public Article byId(String id) throws IOException {
        return searchers.use(searcher -> {
            int document = Lookup.document(searcher, new Term(Schema.ID, id));
            return document < 0 ? null : Documents.article(searcher.storedFields().document(document));
        });
    }

    /** Hands over all that came from one file, one by one. */
    public void in(Path file, Consumer<Article> articles) throws IOException {
        searchers.use(searcher -> {
            for (int document : Lookup.documents(searcher, new Term(Schema.FILE, file.toString()))) articles.accept(Documents.article(searcher.storedFields().document(document)));
            return null;
        });
    }

    /** Those whose address leads to the same page, by time of publication, also where others stand for them; at most the first thousand. */
    public List<Article> at(String address) throws IOException {
        return searchers.use(searcher -> Documents.oldest(searcher, new Term(Schema.ADDRESS_KEY, Addresses.key(address))));
    }

    /** How many articles have an address that leads to the same page. */
    public int countAt(String address) throws IOException {
        return searchers.use(searcher -> searcher.count(new TermQuery(new Term(Schema.ADDRESS_KEY, Addresses.key(address)))));
    }

    /** Those with the same headline and text, by time of publication; at most the first thousand. */
    public List<Article> like(Article article) throws IOException {
        return searchers.use(searcher -> Documents.oldest(searcher, new Term(Schema.WORDS, DocumentWriter.words(article))));
    }

    /**
     * Articles that have some of the words in common with an article, the most like first.
     *
     * @param days how many days before or after it they may have appeared
     */
    public List<Article> neighbours(Article article, List<String> words, int days, int most) throws IOException {
        return searchers.use(searcher -> Neighbours.of(searcher, analyzer, article, words, days, most));
    }

    /** How many articles have a word in their text. */
    public int holding(String word) throws IOException {
        return searchers.use(searcher -> Neighbours.holding(searcher, analyzer, word));
    }

    /** Those of a story by time of publication; at most the first thousand. */
    public List<Article> of(String story) throws IOException {
        return searchers.use(searcher -> Documents.oldest(searcher, new Term(Schema.STORY, story)));
    }

    /** Stories, the one with the newest article first, those without any day last. @param after where the page begins, or null */
    public StoryPage stories(Cursor after, int size) throws IOException {
        return searchers.use(searcher -> StoryList.page(searcher, after, size));
    }

    /** Null if there is none. */
    public StorySummary story(String id) throws IOException {
        return searchers.use(searcher -> StoryList.summary(searcher, id));
    }

    /** How many articles there are, without those that others stand for. */
    public int size() throws IOException {
        return searchers.use(searcher -> searcher.getIndexReader().numDocs() - searcher.count(new TermQuery(OLDER)));
    }

    /** Whether another article stands for it. */
    public boolean isOlder(String id) throws IOException {
        return searchers.use(searcher -> searcher.getIndexReader().docFreq(OLDER) > 0
                && searcher.count(new BooleanQuery.Builder().add(new TermQuery(new Term(Schema.ID, id)), Occur.FILTER).add(new TermQuery(OLDER), Occur.FILTER).build()) > 0);
    }
}
