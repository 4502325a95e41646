package org.synoptic.library.incoming;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.article.read.fetch.Fetched;

/** The feeds of an analyst in the order in which they were listed, kept as a JSON file. Every change is on the disk when its method returns. Safe for many threads. */
final class FeedList {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Feed> feeds = new LinkedHashMap<>();
    private boolean privateNetworks;

    /** @param file need not be there; one that cannot be read is put aside with the ending {@code .broken} */
    FeedList(Path file) throws IOException {
        this.file = file;
        if (!Files.exists(file)) return;
        try {
            JsonNode json = JSON.readTree(Files.readAllBytes(file));
            privateNetworks = json.path("privateNetworks").asBoolean();
            for (JsonNode each : json.path("feeds")) if (each.path("address").isTextual()) feeds.put(each.path("address").asText(), feed(each));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    synchronized List<Feed> all() {
        return List.copyOf(feeds.values());
    }

    /** Null if it is not listed. */
    synchronized Feed get(String address) {
        return feeds.get(address);
    }

    /** Lists a feed, or takes the place of the one with its address. */
    synchronized void put(Feed feed) throws IOException {
        Feed before = feeds.put(feed.address(), feed);
        if (!feed.equals(before)) write();
    }

    synchronized void remove(String address) throws IOException {
        if (feeds.remove(address) != null) write();
    }

    /** Whether feeds and pages inside private networks may be fetched. */
    synchronized boolean privateNetworks() {
        return privateNetworks;
    }

    synchronized void allowPrivateNetworks(boolean allowed) throws IOException {
        privateNetworks = allowed;
        write();
    }

    private void write() throws IOException {
        ObjectNode json = JSON.createObjectNode().put("privateNetworks", privateNetworks);
        json.putArray("feeds").addAll(feeds.values().stream().map(FeedList::json).toList());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static ObjectNode json(Feed feed) {
        return JSON.createObjectNode().put("address", feed.address()).put("title", feed.title()).put("every", feed.every() == null ? null : feed.every().toString())
                .put("wholePages", feed.wholePages()).put("fetched", feed.fetched() == null ? null : feed.fetched().toString())
                .put("tag", feed.version().tag()).put("modified", feed.version().modified()).put("fresh", feed.fresh()).put("problem", feed.problem());
    }

    private static Feed feed(JsonNode json) {
        String every = json.path("every").asText(null);
        String fetched = json.path("fetched").asText(null);
        return new Feed(json.path("address").asText(), json.path("title").asText(""), every == null ? null : Duration.parse(every), json.path("wholePages").asBoolean(),
                fetched == null ? null : Instant.parse(fetched), new Fetched.Version(json.path("tag").asText(null), json.path("modified").asText(null)), json.path("fresh").asInt(), json.path("problem").asText(null));
    }
}
