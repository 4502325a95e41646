package org.synoptic.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.synoptic.article.read.table.ColumnMemory;
import org.synoptic.ui.main.DisplayCheck;
import org.synoptic.ui.main.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The window. */
@Command(name = "open", mixinStandardHelpOptions = true, description = "Opens the window; without a folder, on the sample stories and what was added.")
final class OpenCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "Articles to show beside those that were added.")
    private Path folder;

    @Override
    public Integer call() throws Exception {
        if (folder != null && !Files.isDirectory(folder)) throw new IOException("no such folder: " + folder + "; name a folder of articles");
        Optional<String> problem = DisplayCheck.problem();
        if (problem.isPresent()) throw new IOException(problem.get());
        List<Path> folders = folder == null ? Places.samples() : List.of(folder);
        ColumnMemory columns = new ColumnMemory(Places.columns());
        Program.run(() -> Wiring.library(folders, columns), library -> Wiring.desk(library, columns), Places.data().resolve("window.json"), Places.icons());
        return ExitStatus.DONE;
    }
}
