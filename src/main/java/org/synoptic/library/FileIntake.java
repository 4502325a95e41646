package org.synoptic.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import org.synoptic.fact.Report;
import org.synoptic.search.ArticleIndex;

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
        String known = index.stampOf(file);
        return known == null ? null : Stamp.parse(known);
    }

    /**
     * Reads a file, new, changed or not. A file whose older words cannot be kept stays as it is in the index.
     *
     * @param again whether its articles stay in the stories that they were found to belong to
     * @param changed takes the ids of its articles
     * @return whether it gave an article
     * @throws IOException if the index fails
     */
    boolean read(Path file, String story, boolean again, Set<String> changed) throws IOException {
        Stamp stamp = stamp(file);
        List<Article> before = index.articlesIn(file);
        List<Report> reports = new ArrayList<>();
        skipped.remove(file);
        try {
            reader.readFile(file, story, null, result -> {
                switch (result) {
                    case ReadResult.Found(_, Article article) -> reports.add(report(file, again ? StoryKeeper.kept(article, before) : article, before.isEmpty() && reports.isEmpty()));
                    case ReadResult.Skipped(String path, String reason) -> skip(Path.of(path.contains("!/") ? path.substring(0, path.indexOf("!/")) : path), reason);
                }
            });
            judging.keepOlder(before, reports);
        } catch (UncheckedIOException | IOException e) {
            skip(file, e.getMessage());
            return false;
        }
        index.put(file, stamp.toString(), reports, judging::marks);
        before.forEach(addresses::touched);
        for (Report report : reports) {
            addresses.touched(report.article());
            changed.add(report.id());
            judging.remember(report.article());
        }
        return !reports.isEmpty();
    }

    private Report report(Path file, Article article, boolean firstOfNewFile) {
        try {
            if (firstOfNewFile) judging.follow(file, article.source().hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return judging.report(article);
    }

    void skip(Path file, String reason) {
        skipped.merge(file, reason, (one, other) -> one.contains(other) ? one : one + "; " + other);
    }

    void forgetSkipped() {
        skipped.clear();
    }

    /** Quick; from any thread. */
    List<Skipped> skipped() {
        return skipped.entrySet().stream().map(entry -> new Skipped(entry.getKey(), entry.getValue())).toList();
    }
}
