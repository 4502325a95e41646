package org.synoptic.article.read.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.util.Locale;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

/** An article as a JSON object: {@code headline}, {@code published}, {@code outlet}, {@code text} and so on; only the text is needed. */
public final class JsonArticle {
    private JsonArticle() {}

    /** @throws IllegalArgumentException saying what is wrong */
    public static Article.Builder of(JsonNode node, Article.Builder article) {
        if (!node.isObject()) throw new IllegalArgumentException("not a JSON object; write one like {\"text\": \"…\"}");
        if (!node.path("text").isTextual()) throw new IllegalArgumentException("\"text\" is missing; give the article's text as a string");
        if (text(node, "story") != null) article.story(text(node, "story"));
        return article.outlet(text(node, "outlet")).headline(text(node, "headline")).byline(text(node, "byline")).agency(text(node, "agency")).published(day(node, "published"))
                .modified(day(node, "modified")).address(text(node, "address")).kind(kind(text(node, "kind"))).incomplete(node.path("incomplete").asBoolean(false)).text(text(node, "text"));
    }

    private static Article.Kind kind(String kind) {
        for (Article.Kind known : Article.Kind.values()) if (kind != null && known.name().equals(kind.toUpperCase(Locale.ROOT))) return known;
        return Article.Kind.UNKNOWN;
    }

    private static Published day(JsonNode node, String field) {
        String text = text(node, field);
        if (text == null || text.isBlank()) return null;
        try {
            return Published.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + field + "\" is not a day or date-time: " + text + "; write it like 2016-02-12 or 2016-02-12T10:00:00Z", e);
        }
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }
}
