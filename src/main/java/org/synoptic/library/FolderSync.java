package org.synoptic.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import org.synoptic.fact.Report;
import org.synoptic.search.ArticleIndex;
import org.synoptic.search.Marks;

/** Brings the index up to date with the folders: new, changed and vanished files. For one thread, but for what is said to be quick. */
final class FolderSync {
    private static final int COMMIT_EVERY = 2_000;
    private static final int TELL_EVERY = 50;

    private final ArticleIndex index;
    private final FolderReader reader;
    private final Function<Article, Report> extract;
    private final Function<String, Marks> marks;
    private final LibraryListener listener;
    private final Map<Path, String> skipped = new ConcurrentSkipListMap<>();
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);
    private volatile boolean cancelled;

    FolderSync(ArticleIndex index, FolderReader reader, Function<Article, Report> extract, Function<String, Marks> marks, LibraryListener listener) {
        this.index = index;
        this.reader = reader;
        this.extract = extract;
        this.marks = marks;
        this.listener = listener;
    }

    /** Reads what has changed. A file that cannot be read is skipped; a failing index ends the run and is told in the progress. */
    void run(List<Path> folders) {
        cancelled = false;
        Run run = new Run();
        tell(new Progress(Progress.Work.READING, 0, -1, 0, 0, 0, 0, 0, 0, null));
        try {
            run.all(folders);
        } catch (IOException | RuntimeException e) {
            tell(run.progress(Progress.Work.IDLE, "reading stopped: " + e.getMessage()));
        }
    }

    /** Reads one file again, changed or not. */
    void again(Path file, String story) {
        Run run = new Run();
        try {
            run.read(file, story, stamp(file));
            run.finish();
        } catch (IOException e) {
            tell(run.progress(Progress.Work.IDLE, file + " could not be read again: " + e.getMessage()));
        }
    }

    /** Quick; from any thread. */
    void cancel() {
        cancelled = true;
    }

    Progress progress() {
        return progress.get();
    }

    List<Skipped> skipped() {
        return skipped.entrySet().stream().map(entry -> new Skipped(entry.getKey(), entry.getValue())).toList();
    }

    private void tell(Progress now) {
        progress.set(now);
        listener.progressed(now);
    }

    /** Size and time of change: the same as long as nobody wrote the file. */
    private static String stamp(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return attributes.size() + " " + attributes.lastModifiedTime().toMillis();
    }

    /** One pass over the folders. */
    private final class Run {
        private final long started = System.nanoTime();
        private final Set<String> changedArticles = new java.util.HashSet<>();
        private long total = -1;
        private long done;
        private long added;
        private long changed;
        private long removed;
        private long unchanged;

        void all(List<Path> folders) throws IOException {
            skipped.clear();
            Map<Path, String> files = new TreeMap<>();
            for (Path folder : folders)
                for (Path file : FolderReader.files(folder, result -> skip(Path.of(result.path()), ((ReadResult.Skipped) result).reason())))
                    files.putIfAbsent(file.toAbsolutePath().normalize(), FolderReader.story(folder, file) == null ? "" : FolderReader.story(folder, file));
            total = files.size();
            for (var file : files.entrySet()) {
                if (cancelled) break;
                look(file.getKey(), file.getValue().isEmpty() ? null : file.getValue());
                if (++done % TELL_EVERY == 0) tell(progress(Progress.Work.READING, null));
                if ((added + changed) % COMMIT_EVERY == COMMIT_EVERY - 1) commit();
            }
            if (!cancelled) vanished(files, folders.stream().filter(folder -> !Files.isDirectory(folder)).map(folder -> folder.toAbsolutePath().normalize()).toList());
            finish();
        }

        private void look(Path file, String story) throws IOException {
            try {
                String stamp = stamp(file);
                String known = index.stampOf(file);
                if (stamp.equals(known)) {
                    unchanged++;
                    return;
                }
                if (!read(file, story, stamp)) return;
                if (known == null) added++;
                else changed++;
            } catch (java.nio.file.NoSuchFileException e) {
                // gone since it was listed
            }
        }

        /** Tells whether the file gave an article. */
        boolean read(Path file, String story, String stamp) throws IOException {
            List<Report> reports = new ArrayList<>();
            skipped.remove(file);
            reader.readFile(file, story, null, result -> {
                switch (result) {
                    case ReadResult.Found found -> reports.add(extract.apply(found.article()));
                    case ReadResult.Skipped(String path, String reason) -> skip(Path.of(path.contains("!/") ? path.substring(0, path.indexOf("!/")) : path), reason);
                }
            });
            index.put(file, stamp, reports, marks);
            reports.forEach(report -> changedArticles.add(report.id()));
            return !reports.isEmpty();
        }

        private void skip(Path file, String reason) {
            skipped.merge(file, reason, (one, other) -> one.equals(other) ? one : one + "; " + other);
        }

        /** What lies in a folder that is out of reach, as on a disk that was taken away, is not gone. */
        private void vanished(Map<Path, String> files, List<Path> outOfReach) throws IOException {
            List<Path> gone = new ArrayList<>();
            index.files(file -> {
                if (!files.containsKey(file) && outOfReach.stream().noneMatch(file::startsWith)) gone.add(file);
            });
            for (Path file : gone) {
                index.remove(file);
                changedArticles.add(file.toString());
                removed++;
            }
        }

        private void commit() throws IOException {
            index.commit();
            if (!changedArticles.isEmpty()) listener.changed(Set.copyOf(changedArticles));
            changedArticles.clear();
        }

        void finish() throws IOException {
            commit();
            tell(progress(Progress.Work.IDLE, null));
        }

        Progress progress(Progress.Work work, String problem) {
            double seconds = (System.nanoTime() - started) / 1e9;
            return new Progress(work, done, total, added, changed, removed, unchanged, skipped.size(), seconds > 0 ? (added + changed) / seconds : 0, problem);
        }
    }
}
