package org.synoptic.article.read.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article as the page's JSON-LD tells it (schema.org NewsArticle and its kin); empty if there is none. */
final class StructuredData {
    private static final JsonMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int MOST_NODES = 20_000;

    private final JsonNode article;

    private StructuredData(JsonNode article) {
        this.article = article;
    }

    static StructuredData of(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) collect(parse(script.data()), found);
        JsonNode best = LENIENT.createObjectNode();
        int bestRank = 0;
        for (JsonNode node : found) {
            int rank = rank(node);
            if (rank > bestRank) {
                best = node;
                bestRank = rank;
            }
        }
        return new StructuredData(best);
    }

    private static JsonNode parse(String json) {
        try {
            return LENIENT.readTree(json.replaceFirst("(?s)^\\s*(?://\\s*)?<!\\[CDATA\\[", "").replaceFirst("(?s)(?://\\s*)?]]>\\s*$", "").strip().replaceFirst(";$", ""));
        } catch (JsonProcessingException e) {
            return LENIENT.createObjectNode();
        }
    }

    private static void collect(JsonNode root, List<JsonNode> found) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && node.has("@type")) found.add(node);
            node.forEach(child -> {
                if (child.isContainerNode()) open.add(child);
            });
        }
    }

    private static int rank(JsonNode node) {
        String type = node.path("@type").isArray() ? node.path("@type").path(0).asText() : node.path("@type").asText();
        boolean dated = node.has("datePublished");
        if (type.endsWith("NewsArticle") || type.endsWith("LiveBlogPosting")) return dated ? 5 : 3;
        if (type.endsWith("Article") || type.endsWith("BlogPosting") || type.endsWith("SocialMediaPosting") || type.endsWith("Report")) return dated ? 4 : 2;
        return dated && (type.endsWith("WebPage") || type.endsWith("Recipe") || type.endsWith("CreativeWork") || type.endsWith("ItemPage")) ? 1 : 0;
    }

    /** Null if it is not told. */
    String headline() {
        String headline = text(article.path("headline"));
        return headline != null ? headline : text(article.path("name"));
    }

    String published() {
        return text(article.path("datePublished"));
    }

    String modified() {
        return text(article.path("dateModified"));
    }

    String outlet() {
        return name(article.path("publisher"));
    }

    String byline() {
        return name(article.path("author"));
    }

    String description() {
        return text(article.path("description"));
    }

    String body() {
        return text(article.path("articleBody"));
    }

    boolean paywalled() {
        return article.path("isAccessibleForFree").asText("").equalsIgnoreCase("false");
    }

    private static String name(JsonNode node) {
        if (node.isArray()) {
            List<String> names = StreamSupport.stream(node.spliterator(), false).map(StructuredData::name).filter(java.util.Objects::nonNull).distinct().toList();
            return names.isEmpty() ? null : String.join(", ", names);
        }
        String name = node.isObject() ? text(node.path("name").isArray() ? node.path("name").path(0) : node.path("name")) : text(node);
        return name == null || name.startsWith("http") ? null : name;
    }

    private static String text(JsonNode node) {
        String text = node.isTextual() ? org.jsoup.parser.Parser.unescapeEntities(node.asText(), false).strip() : "";
        return text.isEmpty() ? null : text;
    }
}
