package org.synoptic.ui.keeping;

import java.nio.file.Path;
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

    public void read(Path file) {
        tasks.runListed(name(), "Importing " + file.getFileName(), job -> keeper.importCase(file, watcher(job, "file")),
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
