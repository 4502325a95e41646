package org.synoptic.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

/** An article as JSON, with the names under which it can be read again as JSON Lines. */
public final class ArticleJson {
    private ArticleJson() {}

    /** Without id and story. */
    public static ObjectNode of(Article article) {
        return FindingsJson.object().put("headline", article.headline()).put("text", article.text()).put("published", iso(article.published()))
                .put("modified", iso(article.modified())).put("outlet", article.outlet() == null ? null : article.outlet().name())
                .put("byline", article.byline()).put("agency", article.agency()).put("address", article.address()).put("kind", kind(article.kind()))
                .put("incomplete", article.incomplete());
    }

    private static String kind(Article.Kind kind) {
        return kind == Article.Kind.UNKNOWN ? null : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String iso(Published published) {
        return published == null ? null : published.moment() == null ? published.day().toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published.moment());
    }
}
