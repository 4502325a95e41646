package org.synoptic.app;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;

/** What the paths on a command line yield, one by one; counts what was read and what was skipped. */
final class PathInput {
    /** Does something with one result. */
    @FunctionalInterface
    interface Use<T> {
        void of(T input) throws IOException;
    }

    private final FolderReader reader = Wiring.folderReader();
    private final PrintStream problems;
    private long found;
    private long skipped;

    /** @param problems where a line is written for everything that is skipped */
    PathInput(PrintStream problems) {
        this.problems = problems;
    }

    /** Hands over every article. */
    void articles(List<String> paths, Use<Article> use) throws IOException {
        results(paths, null, result -> {
            switch (result) {
                case ReadResult.Found(_, Article article) -> use.of(article);
                case ReadResult.Skipped(String path, String reason) -> problems.println("synoptic: " + path + " skipped: " + reason);
            }
        });
    }

    /**
     * Hands over every article and everything skipped.
     *
     * @param address where the files were fetched from, or null
     */
    void results(List<String> paths, String address, Use<ReadResult> use) throws IOException {
        try {
            for (String path : paths) results(path, address, use);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void results(String path, String address, Use<ReadResult> use) throws IOException {
        try {
            reader.read(Path.of(path), address, result -> count(result, use));
        } catch (InvalidPathException e) {
            count(new ReadResult.Skipped(path, "not a path; check its characters"), use);
        }
    }

    private void count(ReadResult result, Use<ReadResult> use) {
        if (result instanceof ReadResult.Found) found++;
        else skipped++;
        try {
            use.of(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long found() {
        return found;
    }

    /** {@link ExitStatus#DONE}, or what kept it from being so. */
    int status() {
        if (found == 0) return ExitStatus.NOTHING_DONE;
        return skipped == 0 ? ExitStatus.DONE : ExitStatus.SOME_SKIPPED;
    }
}
