package org.synoptic.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import org.synoptic.search.ArticleIndex;

/**
 * Brings the index up to date with the folders: first new, changed and vanished files, then, when nothing else waits, those that
 * were read with older rules. For one thread, but for what is said to be quick.
 */
final class FolderSync {
    private static final int COMMIT_EVERY = 2_000;
    private static final int TELL_EVERY = 50;
    /** More are looked for when these are read. */
    private static final int MOST_OUTDATED = 20_000;

    private final ArticleIndex index;
    private final FileIntake intake;
    private final AddressKeeper addresses;
    private final Settling settling;
    private final LibraryListener listener;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);
    /** Files that were read with older rules, with their stories. */
    private final Map<Path, String> outdated = new LinkedHashMap<>();
    private List<Path> folders = List.of();
    private boolean moreOutdated;
    private Run last = new Run();
    private volatile boolean cancelled;
    private volatile boolean closing;
    /** A change in the folders does not begin anew what was cancelled. */
    private volatile boolean renewingCancelled;

    FolderSync(ArticleIndex index, FileIntake intake, AddressKeeper addresses, StoryKeeper stories, LibraryListener listener) {
        this.index = index;
        this.addresses = addresses;
        this.settling = new Settling(index, addresses, stories, listener);
        this.intake = intake;
        this.listener = listener;
    }

    /** Reads what has changed. A file that cannot be read is skipped; a failing index ends the run and is told in the progress. */
    void run(List<Path> folders) {
        cancelled = false;
        outdated.clear();
        moreOutdated = false;
        this.folders = folders;
        last = new Run();
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
        cancelled = false;
        Run run = new Run();
        try {
            run.some(Roots.of(folders), places);
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            tell(run.progress(Progress.Work.IDLE, "reading stopped: " + e.getMessage()));
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
            if (left || !moreOutdated || renewingCancelled || cancelled) return left;
            run(folders);
            return !outdated.isEmpty();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            outdated.clear();
            tell(last.progress(Progress.Work.IDLE, "reading again with new rules stopped: " + e.getMessage()));
            return false;
        }
    }

    /** Reads one file again, changed or not. */
    void again(Path file, String story) {
        Run run = new Run();
        try {
            intake.read(file, story, false, run.changedArticles, _ -> closing);
            run.finish();
        } catch (IOException e) {
            tell(run.progress(Progress.Work.IDLE, file + " could not be read again: " + e.getMessage()));
        }
    }

    /** Reads those files again that are meant, changed or not; their articles stay in their stories. */
    void again(Predicate<Path> meant, Function<Path, String> story) {
        Run run = new Run();
        try {
            Set<Path> files = new LinkedHashSet<>();
            index.articles().files(file -> {
                if (meant.test(file)) files.add(file);
            });
            for (Path file : files) intake.read(file, story.apply(file), true, run.changedArticles, _ -> closing);
            run.finish();
        } catch (IOException e) {
            tell(run.progress(Progress.Work.IDLE, "reading again stopped: " + e.getMessage()));
        }
    }

    /** Quick; from any thread. What was read stays, and the rest is read at the next start. */
    void cancel() {
        cancelled = true;
        if (progress.get().work() == Progress.Work.RENEWING) renewingCancelled = true;
    }

    /** The same, also in the middle of a file that was there before. */
    void close() {
        closing = true;
        cancel();
    }

    Progress progress() {
        return progress.get();
    }

    private void tell(Progress now) {
        progress.set(now);
        listener.progressed(now);
    }

    /** One pass over the folders. */
    private final class Run {
        private final long started = System.nanoTime();
        private final Set<String> changedArticles = new HashSet<>();
        private long total = -1;
        private long done;
        private long uncommitted;
        private long added;
        private long changed;
        private long removed;
        private long unchanged;

        void all(Roots roots) throws IOException {
            intake.forgetSkipped();
            long files = 0;
            for (Path root : roots.all()) files += count(root);
            total = files;
            for (Path root : roots.all()) {
                FolderReader.walk(root, file -> {
                    if (root.equals(roots.of(file))) next(file, roots.story(file));
                    return !cancelled;
                }, this::skip);
            }
            if (!cancelled) forget(roots, index.articles()::files);
            finish();
        }

        void some(Roots roots, Set<Path> places) throws IOException {
            Set<Path> touched = new TreeSet<>();
            for (Path place : places) touched.addAll(FolderReader.touched(place));
            for (Path place : touched) {
                Path root = roots.of(place);
                if (root == null || touched.contains(place.getParent())) continue;
                intake.forgetSkipped(place);
                FolderReader.walk(root, place, file -> {
                    next(file, roots.story(file));
                    return !cancelled;
                }, this::skip);
                forget(roots, files -> index.articles().filesAt(place, files));
            }
            finish();
        }

        private long count(Path root) {
            long[] files = {0};
            FolderReader.walk(root, _ -> {
                files[0]++;
                return !cancelled;
            }, _ -> {});
            return files[0];
        }

        private void skip(ReadResult result) {
            intake.skip(Path.of(result.path()), ((ReadResult.Skipped) result).reason());
        }

        private void next(Path file, String story) {
            try {
                look(file, story);
                if (++done % TELL_EVERY == 0) tell(progress(Progress.Work.READING, null));
                if (uncommitted >= COMMIT_EVERY) commit();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void look(Path file, String story) throws IOException {
            try {
                FileIntake.Stamp stamp = intake.stamp(file);
                FileIntake.Stamp known = intake.known(file);
                if (known != null && known.file().equals(stamp.file())) {
                    unchanged++;
                    if (!known.equals(stamp) && !renewingCancelled) {
                        if (outdated.size() < MOST_OUTDATED) outdated.put(file, story);
                        else moreOutdated = true;
                    }
                    return;
                }
                read(file, story, known == null, Progress.Work.READING);
            } catch (NoSuchFileException e) {
                // gone since it was listed
            }
        }

        /** A file of many articles tells how far it is after each portion; what is given up in the middle is not counted. */
        private void read(Path file, String story, boolean isNew, Progress.Work work) throws IOException {
            long before = isNew ? added : changed;
            long read = intake.read(file, story, true, changedArticles, soFar -> {
                count(isNew, before + soFar);
                tell(progress(work, null));
                return closing || cancelled && isNew;
            });
            count(isNew, before + read);
            uncommitted += read;
        }

        private void count(boolean isNew, long articles) {
            if (isNew) added = articles;
            else changed = articles;
        }

        boolean renew(BooleanSupplier waits) throws IOException {
            total = done + outdated.size();
            Iterator<Map.Entry<Path, String>> left = outdated.entrySet().iterator();
            while (left.hasNext() && !renewingCancelled && !cancelled) {
                if (waits.getAsBoolean()) {
                    commit();
                    return true;
                }
                var file = left.next();
                left.remove();
                try {
                    read(file.getKey(), file.getValue(), false, Progress.Work.RENEWING);
                } catch (NoSuchFileException e) {
                    // gone since it was listed
                }
                if (++done % TELL_EVERY == 0) tell(progress(Progress.Work.RENEWING, null));
                if (uncommitted >= COMMIT_EVERY) commit();
            }
            outdated.clear();
            finish();
            return false;
        }

        /** Hands over files of the index. */
        private interface Listing {
            void each(Consumer<Path> files) throws IOException;
        }

        /** Takes the articles of those files out of the index that are read no more. */
        private void forget(Roots roots, Listing files) throws IOException {
            List<Path> gone = new ArrayList<>();
            files.each(file -> {
                if (!roots.mayHold(file)) gone.add(file);
            });
            for (Path file : gone) {
                index.articles().in(file, addresses::touched);
                index.remove(file);
                changedArticles.add(file.toString());
                removed++;
            }
        }

        private void commit() throws IOException {
            uncommitted = 0;
            settling.commit(changedArticles);
        }

        void finish() throws IOException {
            commit();
            tell(progress(outdated.isEmpty() ? Progress.Work.IDLE : Progress.Work.RENEWING, null));
        }

        Progress progress(Progress.Work work, String problem) {
            double seconds = (System.nanoTime() - started) / 1e9;
            return new Progress(work, done, total, added, changed, removed, unchanged, intake.skipped().size(), seconds > 0 ? (added + changed) / seconds : 0, problem);
        }
    }
}
