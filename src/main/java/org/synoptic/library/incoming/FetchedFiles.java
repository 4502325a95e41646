package org.synoptic.library.incoming;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.article.Addresses;
import org.synoptic.article.Article;
import org.synoptic.article.Sha256;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.ReadResult;
import org.synoptic.article.read.mail.Envelope;

/**
 * The files of what was fetched, one for each address: a page takes the place of its feed's summary, and a newer text that of an
 * older one, so that an article stays the same article.
 */
final class FetchedFiles {
    private static final int LONGEST_NAME = 60;

    private final Path folder;
    private final FolderReader reader;

    FetchedFiles(Path folder, FolderReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** What keeping came to. */
    enum Kept { NEW, CHANGED, UNCHANGED }

    /** What is already kept of an address is told by its name alone. */
    Path place(String address) {
        String plain = Addresses.plain(address);
        String last = plain.replaceFirst("[?].*$", "").replaceFirst("/$", "").replaceFirst(".*/", "").replaceFirst("(?i)\\.(html?|php|aspx?|xml)$", "").replaceAll("[^A-Za-z0-9]+", "-");
        String name = last.substring(0, Math.min(LONGEST_NAME, last.length())).toLowerCase(Locale.ROOT);
        return folder.resolve((name.isBlank() ? "page" : name) + "-" + Sha256.of(plain).substring(0, 12) + ".mhtml");
    }

    /** The key of an entry: its address, or where a feed gives none, what else tells it from others. */
    static String key(Article entry) {
        return entry.address() != null ? entry.address() : entry.outletName() + "/" + entry.headline() + "?" + entry.published();
    }

    /**
     * Keeps an entry of a feed, unless its page or the same words are there.
     *
     * @param alone the entry as a feed of its own
     */
    Kept entry(Article entry, byte[] alone) throws IOException {
        Path place = place(key(entry));
        Article there = at(place);
        if (there != null && (entry.incomplete() && !there.incomplete() || sameWords(entry, there))) return Kept.UNCHANGED;
        write(place, Envelope.of(key(entry), isJson(alone) ? "application/feed+json" : "application/xml", entry).around(alone, Instant.now()));
        return there == null ? Kept.NEW : Kept.CHANGED;
    }

    /**
     * Keeps a page.
     *
     * @param address that its article goes by
     * @param summary what a feed told of it, or null
     * @return what can be read of it, in the place that it has now; if it holds less than is there already, or nothing, nothing is kept
     */
    List<ReadResult> page(String address, String type, byte[] bytes, Article summary) throws IOException {
        Path place = place(address);
        Article there = at(place);
        Article told = summary != null ? summary : there;
        byte[] file = (told == null ? Envelope.of(address, type) : Envelope.of(address, type, told)).around(bytes, Instant.now());
        List<ReadResult> read = new ArrayList<>();
        reader.read(Original.inMemory(place, file, address), read::add);
        boolean better = read.stream().anyMatch(result -> result instanceof ReadResult.Found(_, Article article) && (told == null || article.text().length() >= told.text().length()));
        if (better && (there == null || read.stream().noneMatch(result -> result instanceof ReadResult.Found(_, Article article) && sameWords(article, there)))) write(place, file);
        if (!better && read.stream().anyMatch(ReadResult.Found.class::isInstance)) return List.of(new ReadResult.Skipped(address, "the page holds less text than what is there already; open it in a browser, log in if it asks for it, and save the page"));
        return read;
    }

    /** The article kept in a place, or null. */
    Article at(Path place) {
        if (!Files.exists(place)) return null;
        List<ReadResult> read = new ArrayList<>();
        reader.readFile(place, null, null, read::add);
        return read.stream().filter(ReadResult.Found.class::isInstance).map(found -> ((ReadResult.Found) found).article()).findFirst().orElse(null);
    }

    private static boolean sameWords(Article one, Article other) {
        return one.text().equals(other.text()) && one.headline().equals(other.headline());
    }

    private static boolean isJson(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == '{';
    }

    /** The draft is hidden, so that nobody reads half of it. */
    private void write(Path place, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + place.getFileName());
        Files.write(draft, bytes);
        Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The host of an address, or the address itself. */
    static String host(String address) {
        try {
            String host = URI.create(address.strip()).getHost();
            return host == null ? address : host;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
