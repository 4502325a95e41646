package org.synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.library.Library;
import org.synoptic.library.casefile.CaseProgress;
import org.synoptic.library.casefile.CaseReader;
import org.synoptic.sync.LibraryListener;
import org.synoptic.sync.Progress;
import org.synoptic.sync.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads folders into the library. */
@Command(name = "index", mixinStandardHelpOptions = true, description = "Reads folders into the library, which follows them from then on, and imports case files.")
final class IndexCommand implements Callable<Integer> {
    private static final int BAR = 30;

    @Parameters(paramLabel = "FOLDER", arity = "0..*", description = "Folders of articles, and case files (.zip) made by export; without one, those that the library follows are read again.")
    private List<Path> folders = List.of();

    @Override
    public Integer call() throws Exception {
        List<Path> cases = folders.stream().filter(Files::isRegularFile).toList();
        List<Path> followed = folders.stream().filter(Files::isDirectory).toList();
        for (Path folder : folders) if (!Files.exists(folder)) throw new IOException("no such folder: " + folder + "; name a folder of articles or a case file");
        try (Library library = Wiring.library(followed)) {
            if (library.isReadOnly()) throw new IOException("the library is open in a window, which reads new articles by itself; close it to index from here");
            if (System.console() != null) library.listen(new Bar());
            library.idle();
            for (Path file : cases) {
                CaseReader.Taken taken = new CaseReader(library).read(file, CaseProgress.NONE);
                System.out.println(file + ": " + taken.words());
            }
            library.idle();
            Progress progress = library.progress();
            if (progress.problem() != null) throw new IOException(progress.problem());
            for (Skipped skipped : library.skipped()) System.err.println("synoptic: " + skipped.file() + " skipped: " + skipped.reason());
            System.out.printf("%d added, %d changed, %d removed, %d unchanged, %d skipped; %d articles in the library%n",
                    progress.added(), progress.changed(), progress.removed(), progress.unchanged(), progress.skipped(), library.articles().size());
            return progress.skipped() == 0 ? ExitStatus.DONE : library.articles().size() == 0 ? ExitStatus.NOTHING_DONE : ExitStatus.SOME_SKIPPED;
        }
    }

    /** Drawn over itself on a terminal. */
    private static final class Bar implements LibraryListener {
        @Override
        public void progressed(Progress progress) {
            if (progress.total() <= 0) return;
            int full = (int) (BAR * progress.done() / progress.total());
            System.err.printf("\r[%s%s] %d of %d files, %.0f articles a second ", "#".repeat(full), " ".repeat(BAR - full), progress.done(), progress.total(), progress.perSecond());
            if (progress.isIdle()) System.err.println();
        }
    }
}
