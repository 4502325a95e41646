package org.synoptic.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.synoptic.article.read.FolderReader;
import org.synoptic.judgement.Judging;
import org.synoptic.search.index.ArticleIndex;

/**
 * Brings the index up to date with the folders: first new, changed and vanished files, then, when nothing else waits, those that
 * were read with older rules. For one thread, but for what is said to be quick.
 */
public final class FolderSync {
    private final ArticleIndex index;
    private final FileIntake intake;
    private final Settling settling;
    private final LibraryListener listener;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);
    private final Outdated outdated = new Outdated();
    private final Stop stop = new Stop();
    private List<Path> folders = List.of();
    private FolderPass last;

    /** @param rules the fingerprint of what articles are read and facts are found with */
    public FolderSync(ArticleIndex index, FolderReader reader, Judging judging, String rules, LibraryListener listener) {
        this.index = index;
        AddressKeeper addresses = new AddressKeeper(index, judging);
        this.settling = new Settling(index, addresses, new StoryKeeper(index, judging), listener);
        this.intake = new FileIntake(index, reader, judging, addresses, rules);
        this.listener = listener;
        this.last = pass();
    }

    private FolderPass pass() {
        return new FolderPass(index, intake, settling, outdated, stop, this::tell);
    }

    /** Reads what has changed. A file that cannot be read is skipped; a failing index ends the run and is told in the progress. */
    void run(List<Path> folders) {
        stop.forget();
        outdated.clear();
        this.folders = folders;
        last = pass();
        tell(new Progress(Progress.Work.READING, 0, -1, 0, 0, 0, 0, 0, 0, null));
        try {
            last.all(Roots.of(folders));
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            outdated.clear();
            tell(last.progress(Progress.Work.IDLE, "reading stopped: " + e.getMessage()));
        }
    }

    /** Reads what has come, changed or gone at some places in the folders, and looks at nothing else there. */
    void look(Set<Path> places, List<Path> folders) {
        stop.forget();
        FolderPass pass = pass();
        try {
            pass.some(Roots.of(folders), places);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            tell(pass.progress(Progress.Work.IDLE, "reading stopped: " + e.getMessage()));
        }
    }

    /**
     * Reads files again that were read with older rules; searches find what is there meanwhile.
     *
     * @param waits whether something else waits, which goes first
     * @return whether some are left
     */
    boolean renew(BooleanSupplier waits) {
        if (outdated.isEmpty()) return false;
        try {
            boolean left = last.renew(waits);
            if (left || !outdated.hasMore() || stop.isOfRenewing() || stop.isAsked()) return left;
            run(folders);
            return !outdated.isEmpty();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            outdated.clear();
            tell(last.progress(Progress.Work.IDLE, "reading again with new rules stopped: " + e.getMessage()));
            return false;
        }
    }

    /** Reads one file again, changed or not. */
    public void again(Path file, String story) {
        FolderPass pass = pass();
        try {
            pass.again(file, story, false);
            pass.finish();
        } catch (IOException e) {
            tell(pass.progress(Progress.Work.IDLE, file + " could not be read again: " + e.getMessage()));
        }
    }

    /** Reads those files again that are meant, changed or not; their articles stay in their stories. */
    public void again(Predicate<Path> meant, Function<Path, String> story) {
        FolderPass pass = pass();
        try {
            Set<Path> files = new LinkedHashSet<>();
            index.articles().files(file -> {
                if (meant.test(file)) files.add(file);
            });
            for (Path file : files) pass.again(file, story.apply(file), true);
            pass.finish();
        } catch (IOException e) {
            tell(pass.progress(Progress.Work.IDLE, "reading again stopped: " + e.getMessage()));
        }
    }

    /** Quick; from any thread. What was read stays, and the rest is read at the next start. */
    public void cancel() {
        stop.ask(progress.get().work() == Progress.Work.RENEWING);
    }

    /** The same, also in the middle of a file that was there before. */
    void close() {
        stop.close();
        cancel();
    }

    public Progress progress() {
        return progress.get();
    }

    /** Files that gave no article, by path; from any thread. */
    public List<Skipped> skipped() {
        return intake.skipped();
    }

    private void tell(Progress now) {
        progress.set(now);
        listener.progressed(now);
    }
}
