package org.synoptic.search.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.Source;
import org.synoptic.search.ArticleSummary;

/** From documents of the index back to articles. */
public final class Documents {
    private static final int MOST_OF_A_STORY = 1_000;
    private static final Sort OLDEST = new Sort(new SortField(Schema.PUBLISHED, SortField.Type.LONG), new SortField(Schema.ID, SortField.Type.STRING));

    private Documents() {}

    /** The articles with a term, by time of publication; at most the first thousand. */
    public static List<Article> oldest(IndexSearcher searcher, Term term) throws IOException {
        List<Article> articles = new ArrayList<>();
        int count = Math.min(MOST_OF_A_STORY, searcher.count(new TermQuery(term)));
        if (count == 0) return articles;
        for (ScoreDoc found : searcher.search(new TermQuery(term), count, OLDEST).scoreDocs) articles.add(article(searcher.storedFields().document(found.doc)));
        return articles;
    }

    public static Article article(Document document) {
        Source source = null;
        if (get(document, Schema.SOURCE) != null) {
            String[] parts = get(document, Schema.SOURCE).split(" ", 3);
            source = new Source(Path.of(document.get(Schema.FILE)), parts[1], parts[2].isEmpty() ? null : parts[2], Integer.parseInt(parts[0]));
        }
        return Article.builder(document.get(Schema.ID))
                .story(get(document, Schema.STORY))
                .outlet(get(document, Schema.OUTLET_NAME))
                .headline(get(document, Schema.HEADLINE))
                .byline(get(document, Schema.BYLINE))
                .agency(get(document, Schema.AGENCY))
                .published(published(get(document, Schema.PUBLISHED_ISO)))
                .modified(published(get(document, Schema.MODIFIED)))
                .address(get(document, Schema.ADDRESS))
                .kind(Article.Kind.valueOf(get(document, Schema.KIND)))
                .incomplete(get(document, Schema.INCOMPLETE) != null)
                .text(get(document, Schema.TEXT))
                .source(source)
                .build();
    }

    private static String get(Document document, String field) {
        String value = document.get(field);
        return value != null ? value : document.get(Schema.OLDER + field);
    }

    public static ArticleSummary summary(Article article) {
        return new ArticleSummary(article.id(), article.story(), article.outlet() == null ? null : article.outlet().name(), article.published(), article.headline(),
                article.byline(), article.address(), article.kind(), article.incomplete(), article.source() == null ? null : article.source().file());
    }

    private static Published published(String iso) {
        return iso == null ? null : Published.parse(iso);
    }
}
