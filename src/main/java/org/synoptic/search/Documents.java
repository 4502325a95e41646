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
        if (document.get(Schema.SOURCE) != null) {
            String[] parts = document.get(Schema.SOURCE).split(" ", 3);
            source = new Source(Path.of(document.get(Schema.FILE)), parts[1], parts[2].isEmpty() ? null : parts[2], Integer.parseInt(parts[0]));
        }
        return Article.builder(document.get(Schema.ID))
                .story(document.get(Schema.STORY))
                .outlet(document.get(Schema.OUTLET_NAME))
                .headline(document.get(Schema.HEADLINE))
                .byline(document.get(Schema.BYLINE))
                .agency(document.get(Schema.AGENCY))
                .published(published(document.get(Schema.PUBLISHED_ISO)))
                .modified(published(document.get(Schema.MODIFIED)))
                .address(document.get(Schema.ADDRESS))
                .kind(Article.Kind.valueOf(document.get(Schema.KIND)))
                .incomplete(document.get(Schema.INCOMPLETE) != null)
                .text(document.get(Schema.TEXT))
                .source(source)
                .build();
    }

    static ArticleSummary summary(Article article) {
        return new ArticleSummary(article.id(), article.story(), article.outlet() == null ? null : article.outlet().name(), article.published(), article.headline(),
                article.byline(), article.address(), article.kind(), article.incomplete(), article.source() == null ? null : article.source().file());
    }

    private static Published published(String iso) {
        return iso == null ? null : Published.parse(iso);
    }
}
