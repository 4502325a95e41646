package org.synoptic.judgement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.search.Marks;
import org.synoptic.version.Version;
import org.synoptic.version.Versions;

/** Articles as the analyst sees them: what was read and found, under what was said of it. Follows articles to where their files were moved. */
public final class Judging {
    private final FactExtractor extractor;
    private final Judgements judgements;
    private final Versions versions;

    public Judging(FactExtractor extractor, Judgements judgements, Versions versions) {
        this.extractor = extractor;
        this.judgements = judgements;
        this.versions = versions;
    }

    public Report report(Article article) {
        return judged(article).report();
    }

    public JudgedReport judged(Article article) {
        try {
            return Figures.judge(extractor.report(judgements.applyTo(article)), judgements.of(article.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Marks marks(String article) {
        try {
            return marks(judgements.of(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Marks marks(List<Judgement> judgements) {
        Set<String> tags = new HashSet<>();
        boolean starred = false;
        boolean read = false;
        String note = null;
        for (Judgement judgement : judgements)
            switch (judgement.kind()) {
                case TAG -> tags.add(judgement.aspect());
                case STAR -> starred = true;
                case READ -> read = true;
                case NOTE -> note = judgement.value();
                default -> { }
            }
        return new Marks(tags, starred, read, note);
    }

    /** Remembers what the file of an article holds, if anything was said of it that would have to follow the file. */
    public void remember(Article article) throws IOException {
        if (article.source() == null || judgements.isReadOnly()) return;
        if (!judgements.of(article.id()).isEmpty() || !versions.of(article.id()).isEmpty()) judgements.noteHash(article.id(), article.source().hash());
    }

    /** Says of an article what holds of another version of it, and gives whether that was anything. */
    public boolean inherit(String from, String to) throws IOException {
        return !judgements.isReadOnly() && judgements.inherit(from, to);
    }

    /** A file is new: what was said of the articles of a file with the same bytes that is no more where it was is said of its articles. */
    public void follow(Path file, String hash) throws IOException {
        if (judgements.isReadOnly()) return;
        for (Judgement noted : judgements.withHash(hash)) {
            String was = pathOf(noted.subject());
            if (was.equals(file.toString()) || Files.exists(Path.of(was))) continue;
            String now = file + noted.subject().substring(was.length());
            versions.move(noted.subject(), now);
            judgements.move(noted.subject(), now);
        }
    }

    /** The file's part of an article's id: before the entry of an archive, and before the number of an article in a file of several. */
    public static String pathOf(String id) {
        int entry = id.indexOf("!/");
        return (entry < 0 ? id : id.substring(0, entry)).replaceFirst("#\\d+$", "");
    }

    /** Keeps the words of an article that stand otherwise in its file now, or no longer. */
    public void keepOlder(Article older) throws IOException {
        versions.keep(new Version(older, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
    }
}
