package org.synoptic.search;

import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.Source;

/** From documents of the index back to articles. */
final class Documents {
    private Documents() {}

    static Article article(Document document) {
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

    static ArticleSummary summary(Article article) {
        return new ArticleSummary(article.id(), article.story(), article.outlet() == null ? null : article.outlet().name(), article.published(), article.headline(),
                article.byline(), article.address(), article.kind(), article.incomplete(), article.source() == null ? null : article.source().file());
    }

    private static Published published(String iso) {
        return iso == null ? null : Published.parse(iso);
    }
}
