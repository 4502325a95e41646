package org.synoptic.article.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.synoptic.article.Article;
import org.synoptic.article.Sha256;
import org.synoptic.article.Source;

/** The bytes to read articles from: a file, or what is held in memory, such as an entry of an archive. For one thread. */
public final class Original {
    /** Nobody writes an article of this size; larger files are read only by formats that stream. */
    public static final int MAX_BYTES = 64 << 20;
    /** How many archives and envelopes may lie in one another. */
    public static final int DEEPEST = 4;
    private static final int HEAD = 16 << 10;

    private final Path file;
    private final String entry;
    private final byte[] content;
    private final byte[] head;
    private final String story;
    private final String address;
    private final int depth;
    private String headAscii;
    private String hash;

    private Original(Path file, String entry, byte[] content, byte[] head, String story, String address, int depth) {
        this.file = file;
        this.entry = entry;
        this.content = content;
        this.head = head;
        this.story = story;
        this.address = address;
        this.depth = depth;
    }

    /**
     * @param story the story that its articles belong to, or null
     * @param address where the file was fetched from, or null
     * @throws IOException if the file cannot be opened
     */
    public static Original of(Path file, String story, String address) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new Original(file, "", null, in.readNBytes(HEAD), story, address, 0);
        }
    }

    /**
     * What was fetched and is not yet a file.
     *
     * @param place where it will lie, or would
     * @param address where it was fetched from, or null
     */
    public static Original inMemory(Path place, byte[] bytes, String address) {
        Original original = new Original(place, "", bytes, Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), null, address, 0);
        original.hash = Sha256.of(bytes);
        return original;
    }

    /** An entry of this archive; its depth is one more, and the entry's folder, if it lies in one, is its story. */
    public Original entry(String name, byte[] bytes) throws IOException {
        int slash = name.lastIndexOf('/');
        return inside(entry + "!/" + name, bytes, slash > 0 ? name.substring(0, slash) : story, address, depth + 1);
    }

    /** What this original wraps, such as the page in a mail's envelope. */
    public Original content(byte[] bytes, String contentAddress) throws IOException {
        return inside(entry, bytes, story, contentAddress == null ? address : contentAddress, depth + 1);
    }

    private Original inside(String name, byte[] bytes, String itsStory, String itsAddress, int itsDepth) throws IOException {
        Original inner = new Original(file, name, bytes, Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), itsStory, itsAddress, itsDepth);
        inner.hash = hash();
        return inner;
    }

    /** The path as given, with {@code !/name} for an entry. */
    public String path() {
        return file + entry;
    }

    /** The file's name, or the last name of an entry. */
    public String name() {
        String path = path();
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Null if unknown. */
    public String address() {
        return address;
    }

    /** How many archives it lies in. */
    public int depth() {
        return depth;
    }

    /** The first bytes, enough to tell the format. */
    public byte[] head() {
        return head.clone();
    }

    /** The file itself, or null for what is held in memory. */
    public Path file() {
        return content == null ? file : null;
    }

    /** The first bytes, one character each, lower case: for looking for ASCII signatures. */
    public String headAscii() {
        if (headAscii == null) headAscii = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return headAscii;
    }

    /** @param signature the first bytes, one character each (ISO 8859-1) */
    public boolean startsWith(String signature) {
        if (head.length < signature.length()) return false;
        for (int i = 0; i < signature.length(); i++) if ((head[i] & 0xFF) != signature.charAt(i)) return false;
        return true;
    }

    public InputStream open() throws IOException {
        return content == null ? Files.newInputStream(file) : new ByteArrayInputStream(content);
    }

    /** @throws UnreadableException if there are more than {@link #MAX_BYTES} */
    public byte[] bytes() throws IOException {
        if (content != null) return content.clone();
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) throw new UnreadableException("larger than " + (MAX_BYTES >> 20) + " MB, which no article is; split it into smaller files");
            if (hash == null) hash = Sha256.of(bytes);
            return bytes;
        }
    }

    /**
     * A builder with id, story, address and source set.
     *
     * @param number counts the articles of one original from 0
     * @param charset null if the format is no text
     * @param textStart see {@link Source}
     */
    public Article.Builder article(int number, String charset, int textStart) throws IOException {
        return Article.builder(id(number)).story(story).address(address).source(new Source(file, hash(), charset, textStart));
    }

    private String id(int number) {
        String path = file.toAbsolutePath().normalize().toString().replace('\\', '/') + entry;
        return number == 0 ? path : path + "#" + (number + 1);
    }

    /** Of the file, also for its entries. */
    private String hash() throws IOException {
        if (hash == null) hash = Sha256.of(file);
        return hash;
    }
}
