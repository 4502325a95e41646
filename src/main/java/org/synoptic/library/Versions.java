package org.synoptic.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.read.table.JsonArticle;
import org.synoptic.export.ArticleJson;

/**
 * The older texts of articles whose files were rewritten: the only place where they still are. One file of JSON Lines an article,
 * only ever added to. Safe for many threads.
 */
final class Versions {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /** @param folder made when the first version is kept */
    Versions(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps an article as it stood until now; on the disk when this returns. One whose words are kept already changes nothing.
     *
     * @throws IOException if it could not be kept; nothing is then half written
     */
    synchronized void keep(Version older) throws IOException {
        String id = older.article().id();
        List<Version> kept = of(id);
        if (kept.stream().anyMatch(version -> sameWords(version.article(), older.article()))) return;
        Path file = file(id);
        Files.createDirectories(file.getParent());
        String line = JSON.writeValueAsString(ArticleJson.of(older.article()).put("id", id).put("story", older.article().story()).put("replaced", older.replaced().toString()));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long before = channel.size();
            channel.position(before);
            try {
                ByteBuffer bytes = ByteBuffer.wrap(("\n" + line + "\n").getBytes(StandardCharsets.UTF_8));
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

    /** The older versions of an article, oldest first; a line that was never finished is none. */
    synchronized List<Version> of(String article) throws IOException {
        Path file = file(article);
        List<Version> versions = new ArrayList<>();
        if (!Files.exists(file)) return versions;
        try (var lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                Version version = version(line, article);
                if (version != null) versions.add(version);
            }
        }
        return versions;
    }

    /** The versions of an article under its new name as well: its file was moved. */
    synchronized void move(String from, String to) throws IOException {
        for (Version version : of(from)) keep(new Version(version.article().toBuilder().id(to).build(), version.replaced()));
    }

    private static Version version(String line, String article) {
        if (line.isBlank()) return null;
        try {
            JsonNode json = JSON.readTree(line);
            return new Version(JsonArticle.of(json, Article.builder(article)).build(), Instant.parse(json.path("replaced").asText()));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private Path file(String article) {
        try {
            String name = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(article.getBytes(StandardCharsets.UTF_8)));
            return folder.resolve(name.substring(0, 2)).resolve(name.substring(2) + ".jsonl");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
