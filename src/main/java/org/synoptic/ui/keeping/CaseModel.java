package org.synoptic.ui.keeping;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.synoptic.library.casefile.CaseContents;
import org.synoptic.library.casefile.CaseProgress;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.task.Job;
import org.synoptic.ui.task.Tasks;

/** Writes and takes in case files, as listed work with its progress that can be cancelled. */
public final class CaseModel {
    private final Keeper keeper;
    private final Tasks tasks;
    private final Consumer<String> said;
    private int count;

    /** @param said told in words what was done, or why it was not */
    CaseModel(Keeper keeper, Tasks tasks, Consumer<String> said) {
        this.keeper = keeper;
        this.tasks = tasks;
        this.said = said;
    }

    public void write(CaseContents contents, Path file) {
        tasks.runListed(name(), "Exporting " + file.getFileName(), job -> keeper.exportCase(contents, file, watcher(job, "article")),
                articles -> said.accept(Counted.of(articles, "article") + " exported to " + file));
    }

    /**
     * Takes in a case file.
     *
     * @param ask called with the folder of an earlier case of the same title, where there is one, before anything is taken in; who answers calls {@link #read(Path, Path)}
     */
    public void read(Path file, Consumer<Path> ask) {
        tasks.runListed(name(), "Looking at " + file.getFileName(), _ -> Optional.ofNullable(keeper.earlierCase(file)), earlier -> earlier.ifPresentOrElse(ask, () -> read(file, (Path) null)));
    }

    /** @param replaced the folder of an earlier case whose place it takes, or null to keep both */
    public void read(Path file, Path replaced) {
        tasks.runListed(name(), "Importing " + file.getFileName(), job -> keeper.importCase(file, replaced, watcher(job, "file")),
                taken -> said.accept(file.getFileName() + ": " + taken.words()));
    }

    /** Of several case files none takes the place of another. */
    private String name() {
        return "Case file " + ++count;
    }

    private static CaseProgress watcher(Job job, String unit) {
        return new CaseProgress() {
            @Override
            public void at(long done, long total) {
                job.report(total < 0 ? -1 : (double) done / total, total < 0 ? Counted.of(done, unit) : done + " of " + Counted.of(total, unit));
            }

            @Override
            public boolean isCancelled() {
                return job.isCancelled();
            }
        };
    }
}
