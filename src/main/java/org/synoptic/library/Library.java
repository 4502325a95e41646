package org.synoptic.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.search.ArticleIndex;
import org.synoptic.search.Marks;
import org.synoptic.search.Matches;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.StorySummary;

/**
 * The articles of some folders, found by words and figures, with what the analyst said of them. Follows the folders while it is
 * open. All methods may be called from any thread; those that read the index may take some milliseconds.
 */
public final class Library implements AutoCloseable {
    private final Path data;
    private final List<Path> folders;
    private final FactExtractor extractor;
    private final ArticleIndex index;
    private final Judgements judgements;
    private final FolderSync sync;
    private final MarkSync markSync;
    private final FolderWatch watch;
    private final List<LibraryListener> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("library").factory());

    private Library(Path data, List<Path> folders, FactExtractor extractor, FolderReader reader) throws IOException {
        this.data = data;
        this.extractor = extractor;
        this.index = ArticleIndex.open(data.resolve("index"));
        this.judgements = Judgements.open(data, index.isReadOnly());
        this.folders = new ArrayList<>(FollowedFolders.with(data.resolve("folders.txt"), folders, index.isReadOnly()));
        this.folders.add(own());
        this.sync = new FolderSync(index, reader, this::judged, this::marks, new Telling());
        this.markSync = new MarkSync(index, judgements, this::report);
        this.watch = index.isReadOnly() ? null : new FolderWatch(this.folders, this::refresh);
    }

    /**
     * Opens the library in a data folder and begins to read the article folders in the background. If another window has it
     * open, this one only reads it.
     *
     * @param data is made if it is missing
     * @param folders followed from now on, besides those followed before and the data folder's own {@code articles}
     * @throws IOException if the data folder cannot be used, saying why
     */
    public static Library open(Path data, List<Path> folders, FactExtractor extractor, FolderReader reader) throws IOException {
        Files.createDirectories(data.resolve("articles"));
        Library library = new Library(data, folders, extractor, reader);
        library.showMarks();
        library.refresh();
        return library;
    }

    private Path own() {
        return data.resolve("articles").toAbsolutePath().normalize();
    }

    /** Reads again what has changed in the folders. The future ends when the index shows it. */
    public Future<?> refresh() {
        return worker.submit(() -> {
            if (!index.isReadOnly()) sync.run(folders);
        });
    }

    /** Waits until everything asked for so far is done, and the index shows it. */
    public void idle() throws IOException {
        try {
            worker.submit(() -> {}).get();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops reading; what was read so far stays. */
    public void cancel() {
        sync.cancel();
    }

    private Report judged(Article article) {
        try {
            return Corrections.apply(extractor.report(judgements.applyTo(article)), judgements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Marks marks(String article) {
        try {
            return MarkSync.of(judgements.of(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets searches find what was kept among the judgements since: tags, stars, read, notes, figures. Call it after keeping or undoing one. */
    public Future<?> showMarks() {
        return worker.submit(() -> {
            if (index.isReadOnly()) return null;
            Set<String> changed = markSync.run();
            if (!changed.isEmpty()) new Telling().changed(changed);
            return null;
        });
    }

    /** What the analyst said; each is on the disk when the method that keeps it returns. */
    public Judgements judgements() {
        return judgements;
    }

    /**
     * Corrects a figure, so that reports, comparisons and searches show the other number from now on.
     *
     * @param figure its name after {@link FigureKey}
     * @param value a number in the figure's unit, {@code rejected} if it is no figure, or null to go back to what was found
     * @param reason may be null
     */
    public void correct(String article, String figure, String value, String reason) throws IOException {
        judgements.keep(Judgement.Kind.FIGURE, article, figure, value, reason);
        again(article);
    }

    /** Takes back the newest judgement and gives it, or null if there is none. */
    public Judgement undo() throws IOException {
        Judgement undone = judgements.undo();
        if (undone != null) again(undone.subject());
        showMarks();
        return undone;
    }

    public List<StorySummary> stories() throws IOException {
        return index.stories();
    }

    /** How many articles there are. */
    public int size() throws IOException {
        return index.size();
    }

    /** Null if there is no such article. */
    public Report report(String article) throws IOException {
        Article found = index.article(article);
        return found == null ? null : judged(found);
    }

    /** The reports of a story by time of publication; empty if there is none. */
    public List<Report> reports(String story) throws IOException {
        return index.articlesOf(story).parallelStream().map(this::judged).toList();
    }

    /** @throws QueryProblem if the query cannot be read, saying where and why */
    public Results search(SearchRequest request) throws QueryProblem, IOException {
        return index.search(request);
    }

    /** The places in an article that match a query. */
    public Matches matches(String article, String query) throws QueryProblem, IOException {
        return index.matches(article, query);
    }

    /**
     * Copies files and folders into the library's own folder and reads them; a folder becomes a story. What lies in a followed
     * folder already is not copied.
     */
    public Future<?> add(List<Path> paths) throws IOException {
        demandWritable();
        for (Path path : paths) if (folders.stream().noneMatch(path.toAbsolutePath().normalize()::startsWith)) Copies.into(own(), path);
        return refresh();
    }

    /** Keeps pasted text as an article. */
    public Future<?> addText(String text) throws IOException {
        demandWritable();
        Files.writeString(Copies.free(own(), "pasted.txt"), text);
        return refresh();
    }

    /** Says who printed an article and when; null leaves as it is. Durable when this returns. */
    public void describe(String id, String outlet, LocalDate day) throws IOException {
        demandWritable();
        List<Judgement.Draft> drafts = new ArrayList<>();
        if (outlet != null) drafts.add(new Judgement.Draft(Judgement.Kind.OUTLET, id, "", outlet, null));
        if (day != null) drafts.add(new Judgement.Draft(Judgement.Kind.DAY, id, "", day.toString(), null));
        if (drafts.isEmpty()) return;
        judgements.keep(drafts);
        again(id);
    }

    private void again(String id) throws IOException {
        Article article = index.article(id);
        if (article == null || article.source() == null) return;
        worker.submit(() -> sync.again(article.source().file(), article.story()));
    }

    private void demandWritable() throws IOException {
        if (isReadOnly()) throw new IOException("the library is open in another window; change it there, or close that window and start anew");
    }

    /** Whether another program has the library open, so that this one only reads it. */
    public boolean isReadOnly() {
        return index.isReadOnly();
    }

    public Progress progress() {
        return sync.progress();
    }

    /** Files that gave no article, by path. */
    public List<Skipped> skipped() {
        return sync.skipped();
    }

    public void listen(LibraryListener listener) {
        listeners.add(listener);
    }

    private final class Telling implements LibraryListener {
        @Override
        public void changed(Set<String> articles) {
            listeners.forEach(listener -> listener.changed(articles));
        }

        @Override
        public void progressed(Progress progress) {
            listeners.forEach(listener -> listener.progressed(progress));
        }
    }

    /** Ends the work in hand after the file it is at; nothing that was judged or indexed is lost. */
    @Override
    public void close() throws IOException {
        sync.cancel();
        if (watch != null) watch.close();
        worker.close();
        judgements.close();
        index.close();
    }
}
