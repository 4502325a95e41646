package org.synoptic.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.synoptic.article.read.FolderReader;
import org.synoptic.fact.FactExtractor;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgements;
import org.synoptic.judgement.Judging;
import org.synoptic.search.Matches;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.index.ArticleIndex;
import org.synoptic.sync.FolderSync;
import org.synoptic.sync.FolderWatch;
import org.synoptic.sync.LibraryListener;
import org.synoptic.sync.MarkSync;
import org.synoptic.sync.Progress;
import org.synoptic.sync.Reading;
import org.synoptic.sync.Rules;
import org.synoptic.sync.Skipped;
import org.synoptic.version.Version;
import org.synoptic.version.VersionHistory;
import org.synoptic.version.Versions;

/**
 * The articles of some folders, found by words and figures, with what the analyst said of them. Follows the folders while it is
 * open. All methods may be called from any thread; those that read the index may take some milliseconds.
 */
public final class Library implements AutoCloseable {
    private final Folders folders;
    private final FactExtractor extractor;
    private final FolderReader reader;
    private final ArticleIndex index;
    private final Judgements judgements;
    private final Versions versions;
    private final VersionHistory history;
    private final Judging judging;
    private final JudgedArticles articles;
    private final FolderSync sync;
    private final MarkSync markSync;
    private final Searches searches;
    private final FolderWatch watch;
    private final Listeners listeners = new Listeners();
    private final Reading reading;

    private Library(Path data, List<Path> folders, FactExtractor extractor, FolderReader reader, String rules) throws IOException {
        this.extractor = extractor;
        this.reader = reader;
        this.index = ArticleIndex.open(data.resolve("index"));
        this.judgements = Judgements.open(data, index.isReadOnly());
        this.folders = new Folders(data, folders, index.isReadOnly());
        this.versions = new Versions(data.resolve("versions"));
        this.history = new VersionHistory(versions, index, extractor);
        this.judging = new Judging(extractor, judgements, versions);
        this.articles = new JudgedArticles(index.articles(), judging);
        this.sync = new FolderSync(index, reader, judging, rules, listeners);
        this.reading = new Reading(sync, this.folders.all(), index.isReadOnly());
        this.markSync = new MarkSync(index, judgements, judging, file -> sync.again(file, this.folders.story(file)));
        this.searches = new Searches(data, judgements, index);
        this.watch = index.isReadOnly() ? null : new FolderWatch(this.folders.all(), reading::look);
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
        return open(data, folders, extractor, reader, Rules.fingerprint());
    }

    /** @param rules the fingerprint of what articles are read and facts are found with */
    static Library open(Path data, List<Path> folders, FactExtractor extractor, FolderReader reader, String rules) throws IOException {
        Files.createDirectories(data.resolve("articles"));
        Files.createDirectories(data.resolve("fetched"));
        Library library = new Library(data, folders, extractor, reader, rules);
        library.showMarks();
        if (!library.index.isNew()) library.searches.await();
        library.refresh();
        if (library.index.isNew()) library.reading.submit(() -> {
            library.searches.await();
            return null;
        });
        return library;
    }

    /** Reads again what has changed in the folders. The future ends when the index shows it; what was read with older rules follows. */
    public Future<?> refresh() {
        return reading.refresh();
    }

    /** Reads files of the index again though nobody wrote them: they are to be read otherwise now. */
    public Future<?> readAgain(Predicate<Path> meant) {
        return reading.submit(() -> {
            sync.again(meant, folders::story);
            return null;
        });
    }

    /** Waits until everything asked for so far is done, and the index shows it, all read with the rules of now. */
    public void idle() throws IOException {
        reading.idle();
    }

    /** Stops reading; what was read so far stays, and the rest is read at the next start. */
    public void cancel() {
        sync.cancel();
    }

    /** Lets searches and lists show what was kept among the judgements since. Call it after keeping one there. */
    public Future<?> showMarks() {
        return reading.submit(() -> {
            markSync.run(listeners);
            return null;
        });
    }

    /** The searches that the analyst keeps. */
    public Searches searches() {
        return searches;
    }

    /** What the analyst said; each is on the disk when the method that keeps it returns. */
    public Judgements judgements() {
        return judgements;
    }

    /**
     * Keeps judgements as one action; they are on the disk when this returns, and lists and searches show them soon.
     *
     * @throws IOException if they could not be kept; none then holds
     */
    public void judge(List<Judgement.Draft> drafts) throws IOException {
        if (drafts.isEmpty()) return;
        judgements.keep(drafts);
        showMarks();
    }

    /** Takes back the newest action of the analyst and gives its first judgement, or null if there is none. The files of a case that was taken in are put aside; those that it replaced come back. */
    public Judgement undo() throws IOException {
        Judgement undone = judgements.undo();
        if (undone == null) return null;
        showMarks();
        if (undone.kind() == Judgement.Kind.SEARCH) searches.changed();
        if (undone.kind() == Judgement.Kind.IMPORT) {
            folders.putAside(Path.of(undone.subject()));
            if (judgements.of(Judgement.Kind.IMPORT).stream().anyMatch(earlier -> earlier.subject().equals(undone.subject()))) folders.bringBack(Path.of(undone.subject()));
            refresh();
        }
        return undone;
    }

    /** The articles as they stood at other times. */
    public VersionHistory versions() {
        return history;
    }

    /** Puts files that were made ready elsewhere in their place in a followed folder, in one step. */
    @FunctionalInterface
    public interface Placing {
        void run() throws IOException;
    }

    /**
     * Takes in articles from elsewhere with what was said of them: all, or nothing where that fails.
     *
     * @param drafts taken back by one undo, under the name of the first one
     * @param older texts of these articles
     */
    public void takeIn(List<Judgement.Draft> drafts, List<Version> older, Placing placing) throws IOException {
        demandWritable();
        for (Version version : older) versions.keep(version);
        List<Judgement> said = drafts.isEmpty() ? List.of() : judgements.keep(drafts);
        try {
            placing.run();
        } catch (IOException e) {
            if (!said.isEmpty()) judgements.takeBack(said.getFirst().action());
            throw e;
        }
        showMarks();
        refresh();
    }

    /** The articles, with what they state and what was said of them. */
    public JudgedArticles articles() {
        return articles;
    }

    /** @throws QueryProblem if the query cannot be read, saying where and why */
    public Results search(SearchRequest request) throws QueryProblem, IOException {
        return index.search(request).with(judging::marks);
    }

    /** The places in an article that match one of some queries. */
    public Matches matches(String article, List<String> queries) throws QueryProblem, IOException {
        return index.matches(article, queries);
    }

    /** The folders that are read. */
    public Folders folders() {
        return folders;
    }

    /** Reads a folder from now on, also at every later start. */
    public Future<?> follow(Path folder) throws IOException {
        demandWritable();
        folders.follow(folder);
        watch.again();
        return refresh();
    }

    /** Reads a folder no more. Its articles leave the lists; its files, and what was said of them, stay. */
    public Future<?> unfollow(Path folder) throws IOException {
        demandWritable();
        folders.unfollow(folder);
        return refresh();
    }

    /** Says who printed an article and when; null leaves as it is. Durable when this returns. */
    public void describe(String id, String outlet, LocalDate day) throws IOException {
        demandWritable();
        List<Judgement.Draft> drafts = new ArrayList<>();
        if (outlet != null) drafts.add(new Judgement.Draft(Judgement.Kind.OUTLET, id, "", outlet, null));
        if (day != null) drafts.add(new Judgement.Draft(Judgement.Kind.DAY, id, "", day.toString(), null));
        judge(drafts);
    }

    private void demandWritable() throws IOException {
        if (isReadOnly()) throw new IOException("the library is open in another window; change it there, or close that window and start anew");
    }

    /** Reads files as this library does. */
    public FolderReader reader() {
        return reader;
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

    /** Ends the work in hand after the file it is at; nothing that was judged or indexed is lost. */
    @Override
    public void close() throws IOException {
        if (watch != null) watch.close();
        reading.close();
        judgements.close();
        searches.close();
        index.close();
    }
}
