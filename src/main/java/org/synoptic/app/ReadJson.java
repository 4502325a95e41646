package org.synoptic.app;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.synoptic.article.Article;
import org.synoptic.article.read.ReadResult;

/** The answer of {@code read} as JSON. */
final class ReadJson {
    private ReadJson() {}

    static ObjectNode of(ReadResult result) {
        ObjectNode json = Json.object().put("path", result.path());
        return switch (result) {
            case ReadResult.Skipped(_, String reason) -> json.put("skipped", reason);
            case ReadResult.Found(_, Article article) -> json.setAll(org.synoptic.export.ArticleJson.of(article));
        };
    }
}
