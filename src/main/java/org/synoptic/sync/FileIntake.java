package org.synoptic.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.LongPredicate;
import org.synoptic.article.read.FolderReader;
import org.synoptic.judgement.Judging;
import org.synoptic.search.index.ArticleIndex;

/** Reads one file into the index, and lists it as skipped where that fails. For one thread, but for {@link #skipped}. */
final class FileIntake {
    private final ArticleIndex index;
    private final FolderReader reader;
    private final Judging judging;
    private final AddressKeeper addresses;
    private final String rules;
    private final Map<Path, String> skipped = new ConcurrentSkipListMap<>();

    /** @param rules the fingerprint of what articles are read and facts are found with */
    FileIntake(ArticleIndex index, FolderReader reader, Judging judging, AddressKeeper addresses, String rules) {
        this.index = index;
        this.reader = reader;
        this.judging = judging;
        this.addresses = addresses;
        this.rules = rules;
    }

    /** What a file is and how it was read: the same as long as nobody wrote the file, and the rules are the same. */
    record Stamp(String file, String rules) {
        static Stamp parse(String text) {
            int rules = text.lastIndexOf(' ');
            return new Stamp(text.substring(0, rules), text.substring(rules + 1));
        }

        @Override
        public String toString() {
            return file + " " + rules;
        }
    }

    Stamp stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(attributes.size() + " " + attributes.lastModifiedTime().toMillis(), rules);
    }

    /** The stamp with which a file was last read, or null if nothing of it is in the index. */
    Stamp known(Path file) throws IOException {
        String known = index.articles().stampOf(file);
        return known == null ? null : Stamp.parse(known);
    }

    /**
     * Reads a file, new, changed or not, however many articles it holds. A file whose older words cannot be kept stays as it is in the index.
     *
     * @param staysInStories whether its articles stay in the stories that they were found to belong to
     * @param changed takes the ids of its articles
     * @param leaveOff asked after each portion of a large file, with the number of its articles so far; a file of which only a part was read is read anew the next time
     * @return how many articles it gave
     * @throws IOException if the index fails
     */
    long read(Path file, String story, boolean staysInStories, Set<String> changed, LongPredicate leaveOff) throws IOException {
        Stamp stamp = stamp(file);
        Stamp known = known(file);
        skipped.remove(file);
        if (known != null && !known.file().equals(stamp.file())) {
            try {
                keepOlder(file, story);
            } catch (IOException e) {
                skip(file, e.getMessage());
                return 0;
            }
        }
        if (known != null) index.articles().in(file, addresses::touched);
        FileArticles articles = new FileArticles(index, judging, addresses, new FileArticles.Content(file, stamp.toString(), staysInStories, known == null), changed, leaveOff);
        reader.readFile(file, story, null, articles);
        long read = articles.end();
        articles.skipped().forEach(result -> skip(Path.of(result.path().contains("!/") ? result.path().substring(0, result.path().indexOf("!/")) : result.path()), result.reason()));
        return read;
    }

    /** Takes out of the index what a file gave that is read no more. */
    void remove(Path file) throws IOException {
        index.articles().in(file, addresses::touched);
        index.remove(file);
    }

    /** Reads the file once more than needed, as only then all that stands otherwise in it is known before anything of it is replaced. */
    private void keepOlder(Path file, String story) throws IOException {
        OlderWords older = new OlderWords();
        reader.readFile(file, story, null, older::now);
        older.keep(index, file, judging);
    }

    void skip(Path file, String reason) {
        skipped.merge(file, reason, (one, other) -> one.contains(other) ? one : one + "; " + other);
    }

    void forgetSkipped() {
        skipped.clear();
    }

    /** Of a file or folder and what lies below it. */
    void forgetSkipped(Path place) {
        skipped.keySet().removeIf(file -> file.startsWith(place));
    }

    /** Quick; from any thread. */
    List<Skipped> skipped() {
        return skipped.entrySet().stream().map(entry -> new Skipped(entry.getKey(), entry.getValue())).toList();
    }
}
