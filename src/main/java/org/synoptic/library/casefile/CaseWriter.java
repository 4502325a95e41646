package org.synoptic.library.casefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.synoptic.article.Article;
import org.synoptic.article.Sha256;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.table.Rule;
import org.synoptic.export.ExportFormat;
import org.synoptic.export.StoryTable;
import org.synoptic.fact.Report;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.judgement.Judgement;
import org.synoptic.library.Library;
import org.synoptic.library.SideBySide;
import org.synoptic.version.Version;

/** Writes a case file out of a library, story by story. */
public final class CaseWriter {
    private static final String READ_ME = """
            This is a case file of Synoptic: the articles of one or more stories, what an analyst said of them, and what came out.

            results/          the comparison of each story as a page to read (.html), a table (.csv) and data (.json)
            texts/            the articles of each story to read
            articles/         the articles as their files were found, unchanged; a folder is a story
            articles.jsonl    the articles as they were read, one a line
            judgements.jsonl  corrections, tags, notes and so on, one a line
            versions.jsonl    older texts of articles that were changed, one a line
            case.json         the list of all these files with their sizes and SHA-256

            To go on working with it: synoptic index FILE.zip, or "Import a case file" in the window.
            """;

    private final Library library;
    private final Comparer comparer = new Comparer();

    public CaseWriter(Library library) {
        this.library = library;
    }

    /**
     * Writes beside the file first, so that a failure leaves what was there before.
     *
     * @param file named {@code .zip}
     * @return how many articles it holds
     * @throws CancellationException if it was cancelled
     */
    public long write(CaseContents contents, Path file, CaseProgress progress) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".synoptic", ".zip");
        try (Gathered lines = new Gathered(folder)) {
            Run run;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft)); CaseZip zip = new CaseZip(out)) {
                run = new Run(zip, lines, progress);
                CaseGroups groups = new CaseGroups(library, contents);
                zip.add("README.txt", stream -> stream.write(READ_ME.getBytes(StandardCharsets.UTF_8)));
                groups.each(run::group);
                if (run.articles == 0) throw new IOException("there is no article to export; choose a story or articles that are in the library");
                if (contents instanceof CaseContents.All) for (Judgement search : library.judgements().of(Judgement.Kind.SEARCH)) lines.judgements(CaseLine.of(search));
                lines.add(zip);
                zip.finish(groups.title(), Instant.now(), run.articles);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            return run.articles;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** One case file while it is written. */
    private final class Run {
        private final CaseZip zip;
        private final Gathered lines;
        private final CaseProgress progress;
        private final Map<Path, String> originals = new HashMap<>();
        private long articles;

        Run(CaseZip zip, Gathered lines, CaseProgress progress) {
            this.zip = zip;
            this.lines = lines;
            this.progress = progress;
        }

        /** A story, or with null articles that belong to none. */
        void group(String story, String title, List<JudgedReport> reports) throws IOException {
            String name = CaseEntry.folder(story);
            List<Report> shown = new ArrayList<>();
            for (JudgedReport judged : reports) {
                if (progress.isCancelled()) throw new CancellationException();
                article(judged.report().article(), name);
                for (Article older : library.versions().others(judged.report().article())) article(older, name);
                shown.add(judged.report());
                progress.at(++articles, -1);
            }
            SideBySide side = SideBySide.ofJudged(reports, comparer);
            StoryTable table = new StoryTable(title, side.reports(), side.comparison(), Rule.UCDP, side.origins());
            for (ExportFormat format : List.of(ExportFormat.HTML, ExportFormat.CSV, ExportFormat.JSON)) zip.add(zip.free("results/", name + "." + format.ending()), out -> format.write(table, out));
            zip.add(zip.free("texts/", name + ".txt"), out -> out.write(CaseText.of(title, shown).getBytes(StandardCharsets.UTF_8)));
        }

        private void article(Article article, String folder) throws IOException {
            lines.article(CaseLine.of(article, original(article, folder)));
            for (Judgement judgement : library.judgements().of(article.id()))
                if (judgement.kind() != Judgement.Kind.HASH && judgement.kind() != Judgement.Kind.STORY) lines.judgements(CaseLine.of(judgement));
            for (Version older : library.versions().older(article.id())) lines.version(CaseLine.of(older));
        }

        /** Null if the file is out of reach, or no longer the one that was read. */
        private String original(Article article, String folder) throws IOException {
            if (article.source() == null) return null;
            Path file = article.source().file();
            if (originals.containsKey(file)) return originals.get(file);
            String path = article.source().hash().equals(hash(file)) ? zip.free(CaseEntry.ORIGINALS + folder + "/", file.getFileName().toString()) : null;
            if (path != null) {
                try (InputStream in = Files.newInputStream(file)) {
                    zip.add(path, in);
                }
            }
            originals.put(file, path);
            return path;
        }

        private static String hash(Path file) {
            try {
                return Sha256.of(file);
            } catch (IOException outOfReach) {
                return null;
            }
        }
    }
}
