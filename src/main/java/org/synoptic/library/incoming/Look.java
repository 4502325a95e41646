package org.synoptic.library.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import org.synoptic.article.read.table.ColumnMemory;
import org.synoptic.article.read.table.TableReader;
import org.synoptic.article.read.table.Tables;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;

/** Looks at files one after the other: what each holds, what of it is there already. Keeps counts and headlines, not texts. For one thread. */
final class Look {
    private static final int ROWS_SHOWN = 5;

    private final Library library;
    private final FolderReader reader;
    private final ColumnMemory columns;
    /** Words seen in this look, with the file that had them first. */
    private final Map<Words, String> seen = new HashMap<>();

    Look(Library library, FolderReader reader, ColumnMemory columns) {
        this.library = library;
        this.reader = reader;
        this.columns = columns;
    }

    /** Two articles of the same words; by hash, as the texts of many files would fill the memory. */
    private record Words(int text, int headline, int length) {
        static Words of(Article article) {
            return new Words(article.text().hashCode(), article.headline().hashCode(), article.text().length());
        }
    }

    Candidate at(Path file, String story) throws IOException {
        Findings found = new Findings(file);
        reader.readFile(file, story, null, found::take);
        List<TableReader.Sample> tables = Tables.in(reader, file, ROWS_SHOWN);
        List<TableReader.Sample> guessed = tables.stream().filter(table -> !columns.knows(table.titles())).toList();
        return new Candidate(file, story, found.articles, found.headline, found.outlet, found.day, found.withoutOutlet, found.withoutDay, tables, guessed, found.lines, found.fresh);
    }

    /** What one file holds. */
    private final class Findings {
        private final Path file;
        private final List<Line> lines = new ArrayList<>();
        private final List<Integer> withoutOutlet = new ArrayList<>();
        private final List<Integer> withoutDay = new ArrayList<>();
        private int articles;
        private int fresh;
        private String headline = "";
        private String outlet;
        private LocalDate day;

        Findings(Path file) {
            this.file = file;
        }

        void take(ReadResult result) {
            switch (result) {
                case ReadResult.Skipped(String path, String reason) -> lines.add(new Line(Outcome.SKIPPED, path, "", 0, reason));
                case ReadResult.Found(String path, Article article) -> take(path, article);
            }
        }

        private void take(String path, Article article) {
            if (articles == 0) {
                headline = article.headline();
                outlet = article.outlet() == null ? null : article.outlet().name();
                day = article.published() == null ? null : article.published().day();
            }
            Line line = known(path, article);
            if (line != null) lines.add(line);
            if (line == null || line.outcome() != Outcome.THERE_ALREADY) {
                fresh++;
                if (article.outlet() == null) withoutOutlet.add(articles);
                if (article.published() == null) withoutDay.add(articles);
            }
            articles++;
        }

        /** Null if nothing of it is there. */
        private Line known(String path, Article article) {
            String same = sameWords(article);
            if (same != null) return new Line(Outcome.THERE_ALREADY, path, article.headline(), 1, "the same words as " + same);
            String first = seen.putIfAbsent(Words.of(article), path);
            if (first != null) return new Line(Outcome.THERE_ALREADY, path, article.headline(), 1, "the same words as " + first + ", which is added with it");
            String other = sameAddress(article);
            if (other == null) return null;
            return new Line(Outcome.OTHER_VERSION, path, article.headline(), 1, "another text of the same address is there as " + other + "; both are kept, as versions of one article");
        }

        private String sameWords(Article article) {
            try {
                return library.articles().like(article).stream().map(Article::id).findFirst().orElse(null);
            } catch (IOException e) {
                return null;
            }
        }

        private String sameAddress(Article article) {
            try {
                return library.versions().others(article).stream().map(Article::id).findFirst().orElse(null);
            } catch (IOException e) {
                return null;
            }
        }
    }
}
