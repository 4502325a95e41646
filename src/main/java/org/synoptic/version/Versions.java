package org.synoptic.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import org.synoptic.article.Article;
import org.synoptic.article.Sha256;
import org.synoptic.article.read.table.JsonArticle;
import org.synoptic.export.ArticleJson;

/**
 * The older texts of articles whose files were rewritten: the only place where they still are, so each is kept twice, with a checksum.
 * Two files of JSON Lines an article, only ever added to; what is damaged in one is made whole from the other. Safe for many threads.
 */
public final class Versions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CHECKSUM = "crc";
    private static final List<String> COPIES = List.of(".jsonl", ".copy.jsonl");

    private final Path folder;

    /** @param folder made when the first version is kept */
    public Versions(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps an article as it stood until now; on the disk when this returns. One whose words are kept already changes nothing.
     *
     * @throws IOException if it could not be kept; nothing is then half written
     */
    public synchronized void keep(Version older) throws IOException {
        String id = older.article().id();
        Set<String> lines = lines(id);
        if (lines.stream().map(line -> version(line, id)).anyMatch(version -> sameWords(version.article(), older.article()))) return;
        lines.add(line(older));
        for (String copy : COPIES) {
            Set<String> missing = new LinkedHashSet<>(lines);
            missing.removeAll(whole(file(id, copy)));
            append(file(id, copy), missing);
        }
    }

    private static void append(Path file, Set<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long before = channel.size();
            channel.position(before);
            try {
                ByteBuffer bytes = ByteBuffer.wrap(("\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(before);
                throw new IOException("its older text could not be kept (" + e.getMessage() + "); free some space on the disk, then it is read", e);
            }
        }
    }

    static boolean sameWords(Article one, Article other) {
        return one.text().equals(other.text()) && one.headline().equals(other.headline());
    }

    /** The older versions of an article, oldest first; what is damaged in both copies, or was never finished, is none. */
    public synchronized List<Version> of(String article) throws IOException {
        return lines(article).stream().map(line -> version(line, article)).sorted(Comparator.comparing(Version::replaced)).toList();
    }

    /** The whole lines of both copies. */
    private Set<String> lines(String article) throws IOException {
        Set<String> lines = new LinkedHashSet<>();
        for (String copy : COPIES) lines.addAll(whole(file(article, copy)));
        return lines;
    }

    private static Set<String> whole(Path file) throws IOException {
        if (!Files.exists(file)) return Set.of();
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().filter(line -> version(line, "any") != null).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The versions of an article under its new name as well: its file was moved. */
    public synchronized void move(String from, String to) throws IOException {
        for (Version version : of(from)) keep(new Version(version.article().toBuilder().id(to).build(), version.replaced()));
    }

    private static String line(Version version) throws IOException {
        Article article = version.article();
        ObjectNode json = ArticleJson.of(article).put("id", article.id()).put("story", article.story()).put("replaced", version.replaced().toString());
        return json.put(CHECKSUM, checksum(json)).toString();
    }

    /** Null if it is damaged; lines of earlier versions of the program have no checksum. */
    private static Version version(String line, String article) {
        if (line.isBlank()) return null;
        try {
            if (!(JSON.readTree(line) instanceof ObjectNode json)) return null;
            JsonNode checksum = json.remove(CHECKSUM);
            if (checksum != null && !checksum.asText().equals(checksum(json))) return null;
            return new Version(JsonArticle.of(json, Article.builder(article)).build(), Instant.parse(json.path("replaced").asText()));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static String checksum(ObjectNode json) {
        CRC32C checksum = new CRC32C();
        checksum.update(json.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }

    private Path file(String article, String ending) {
        String name = Sha256.of(article);
        return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ending);
    }
}
