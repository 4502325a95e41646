package org.synoptic.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.read.ReadResult;

/** The answer of {@code read} as JSON. */
final class ArticleJson {
    private ArticleJson() {}

    static ObjectNode of(ReadResult result) {
        ObjectNode json = Json.object().put("path", result.path());
        return switch (result) {
            case ReadResult.Skipped(_, String reason) -> json.put("skipped", reason);
            case ReadResult.Found(_, Article article) -> json.setAll(of(article));
        };
    }

    private static ObjectNode of(Article article) {
        return Json.object().put("headline", article.headline()).put("text", article.text()).put("published", iso(article.published()))
                .put("modified", iso(article.modified())).put("outlet", article.outlet() == null ? null : article.outlet().name())
                .put("byline", article.byline()).put("agency", article.agency()).put("address", article.address()).put("kind", kind(article.kind()))
                .put("incomplete", article.incomplete());
    }

    private static String kind(Article.Kind kind) {
        return kind == Article.Kind.UNKNOWN ? null : kind.name().toLowerCase(Locale.ROOT);
    }

    private static String iso(Published published) {
        return published == null ? null : published.toString();
    }
}
