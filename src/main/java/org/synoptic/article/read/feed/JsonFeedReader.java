package org.synoptic.article.read.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.read.Blocks;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.WrittenDate;

/** Feeds after jsonfeed.org, versions 1 and 1.1. */
public final class JsonFeedReader implements EntryReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean accepts(Original original) {
        String head = original.headAscii();
        return head.stripLeading().startsWith("{") && head.contains("jsonfeed.org/version");
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        JsonNode feed = parse(original);
        String title = text(feed, "title");
        int number = 0;
        for (JsonNode item : feed.path("items")) results.found(original, article(item, feed, original.article(number++, "UTF-8", -1).outlet(title)));
        if (number == 0) results.found(original, original.article(0, "UTF-8", -1).outlet(title).incomplete(true).build());
    }

    @Override
    public List<byte[]> entries(Original original) throws IOException {
        if (!(parse(original) instanceof ObjectNode feed)) return List.of();
        List<byte[]> alone = new ArrayList<>();
        JsonNode items = feed.path("items");
        for (JsonNode item : items) {
            feed.putArray("items").add(item);
            alone.add(JSON.writeValueAsBytes(feed));
        }
        return alone;
    }

    private static JsonNode parse(Original original) throws IOException {
        try {
            return JSON.readTree(original.bytes());
        } catch (JsonProcessingException e) {
            throw new UnreadableException("a JSON feed that is broken at line " + e.getLocation().getLineNr() + "; fetch it again", e);
        }
    }

    private static Article article(JsonNode item, JsonNode feed, Article.Builder article) {
        String full = text(item, "content_html") != null ? Blocks.textOf(text(item, "content_html")) : text(item, "content_text");
        String summary = text(item, "summary");
        String address = text(item, "url") != null ? text(item, "url") : text(item, "external_url");
        return article.headline(text(item, "title")).text(full != null ? full : summary != null ? summary : "")
                .incomplete(full == null).kind(full == null ? Article.Kind.SUMMARY : Article.Kind.UNKNOWN)
                .byline(author(item) != null ? author(item) : author(feed)).address(address)
                .published(WrittenDate.find(text(item, "date_published"))).modified(WrittenDate.find(text(item, "date_modified"))).build();
    }

    private static String author(JsonNode node) {
        String first = text(node.path("authors").path(0), "name");
        return first != null ? first : text(node.path("author"), "name");
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
    }
}
