package org.synoptic.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import org.synoptic.search.index.ArticleIndex;

/** One pass over the folders: reads what is new or changed, lets go what has vanished, and counts. For one thread. */
final class FolderPass {
    private static final int COMMIT_EVERY = 2_000;
    private static final int TELL_EVERY = 50;

    private final ArticleIndex index;
    private final FileIntake intake;
    private final Settling settling;
    private final Outdated outdated;
    private final Stop stop;
    private final Consumer<Progress> told;
    private final long started = System.nanoTime();
    private final Set<String> changedArticles = new HashSet<>();
    private long total = -1;
    private long done;
    private long uncommitted;
    private long added;
    private long changed;
    private long removed;
    private long unchanged;

    /** @param told how far it is, now and then */
    FolderPass(ArticleIndex index, FileIntake intake, Settling settling, Outdated outdated, Stop stop, Consumer<Progress> told) {
        this.index = index;
        this.intake = intake;
        this.settling = settling;
        this.outdated = outdated;
        this.stop = stop;
        this.told = told;
    }

    /** Reads what has changed anywhere in the folders. */
    void all(Roots roots) throws IOException {
        intake.forgetSkipped();
        long files = 0;
        for (Path root : roots.all()) files += count(root);
        total = files;
        for (Path root : roots.all()) {
            FolderReader.walk(root, file -> {
                if (root.equals(roots.of(file))) next(file, roots.story(file));
                return !stop.isAsked();
            }, this::skip);
        }
        if (!stop.isAsked()) forget(roots, index.articles()::files);
        finish();
    }

    /** Reads what has come, changed or gone at some places in the folders, and looks at nothing else there. */
    void some(Roots roots, Set<Path> places) throws IOException {
        Set<Path> touched = new TreeSet<>();
        for (Path place : places) touched.addAll(FolderReader.touched(place));
        for (Path place : touched) {
            Path root = roots.of(place);
            if (root == null || touched.contains(place.getParent())) continue;
            intake.forgetSkipped(place);
            FolderReader.walk(root, place, file -> {
                next(file, roots.story(file));
                return !stop.isAsked();
            }, this::skip);
            forget(roots, files -> index.articles().filesAt(place, files));
        }
        finish();
    }

    private long count(Path root) {
        long[] files = {0};
        FolderReader.walk(root, _ -> {
            files[0]++;
            return !stop.isAsked();
        }, _ -> {});
        return files[0];
    }

    private void skip(ReadResult result) {
        intake.skip(Path.of(result.path()), ((ReadResult.Skipped) result).reason());
    }

    private void next(Path file, String story) {
        try {
            look(file, story);
            if (++done % TELL_EVERY == 0) told.accept(progress(Progress.Work.READING, null));
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
                if (!known.equals(stamp) && !stop.isOfRenewing()) outdated.add(file, story);
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
            told.accept(progress(work, null));
            return stop.isClosing() || stop.isAsked() && isNew;
        });
        count(isNew, before + read);
        uncommitted += read;
    }

    private void count(boolean isNew, long articles) {
        if (isNew) added = articles;
        else changed = articles;
    }

    /** Reads a file again, changed or not. */
    void again(Path file, String story, boolean keepsStory) throws IOException {
        intake.read(file, story, keepsStory, changedArticles, _ -> stop.isClosing());
    }

    /**
     * Reads files again that were read with older rules.
     *
     * @param waits whether something else waits, which goes first
     * @return whether some are left
     */
    boolean renew(BooleanSupplier waits) throws IOException {
        total = done + outdated.size();
        while (!outdated.isEmpty() && !stop.isOfRenewing() && !stop.isAsked()) {
            if (waits.getAsBoolean()) {
                commit();
                return true;
            }
            Map.Entry<Path, String> file = outdated.next();
            try {
                read(file.getKey(), file.getValue(), false, Progress.Work.RENEWING);
            } catch (NoSuchFileException e) {
                // gone since it was listed
            }
            if (++done % TELL_EVERY == 0) told.accept(progress(Progress.Work.RENEWING, null));
            if (uncommitted >= COMMIT_EVERY) commit();
        }
        outdated.drop();
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
            intake.remove(file);
            changedArticles.add(file.toString());
            removed++;
        }
    }

    private void commit() throws IOException {
        uncommitted = 0;
        settling.commit(changedArticles);
    }

    /** Makes durable and findable what was read, and tells so. */
    void finish() throws IOException {
        commit();
        told.accept(progress(outdated.isEmpty() ? Progress.Work.IDLE : Progress.Work.RENEWING, null));
    }

    Progress progress(Progress.Work work, String problem) {
        double seconds = (System.nanoTime() - started) / 1e9;
        return new Progress(work, done, total, added, changed, removed, unchanged, intake.skipped().size(), seconds > 0 ? (added + changed) / seconds : 0, problem);
    }
}
