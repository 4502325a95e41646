package org.synoptic.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.search.ArticleIndex;
import org.synoptic.search.Cursor;
import org.synoptic.search.Marks;
import org.synoptic.search.Matches;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;

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
    private final FileIntake intake;
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
        AddressKeeper addresses = new AddressKeeper(index, judging);
        this.intake = new FileIntake(index, reader, judging, addresses, rules);
        this.sync = new FolderSync(index, intake, addresses, new StoryKeeper(index, judging), listeners);
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
     * Corrects a figure, so that reports, comparisons and searches show the other number from now on.
     *
     * @param figure its name after {@link FigureKey}
     * @param value a number in the figure's unit, {@code rejected} if it is no figure, or null to go back to what was found
     * @param reason may be null
     */
    public void correct(String article, String figure, String value, String reason) throws IOException {
        judge(List.of(new Judgement.Draft(Judgement.Kind.FIGURE, article, figure, value, reason)));
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

    /** Takes back the newest action of the analyst and gives its first judgement, or null if there is none. The files of a case that was taken in are put aside. */
    public Judgement undo() throws IOException {
        Judgement undone = judgements.undo();
        if (undone == null) return null;
        showMarks();
        if (undone.kind() == Judgement.Kind.SEARCH) searches.changed();
        if (undone.kind() == Judgement.Kind.IMPORT) folders.putAside(Path.of(undone.subject()));
        if (undone.kind() == Judgement.Kind.IMPORT) refresh();
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

    /** Stories, the one with the newest article first. @param after where the page begins, or null for the first one */
    public StoryPage stories(Cursor after, int size) throws IOException {
        return index.articles().stories(after, size);
    }

    /** Null if there is no such story. */
    public StorySummary story(String id) throws IOException {
        return index.articles().story(id);
    }

    /** How many articles there are. */
    public int size() throws IOException {
        return index.articles().size();
    }

    /** What the analyst said of an article and may look for. */
    public Marks marks(String article) throws IOException {
        return MarkSync.of(judgements.of(article));
    }

    /** As it was read and described, without what it states; null if there is no such article. */
    public Article article(String id) throws IOException {
        return index.articles().byId(id);
    }

    /** Null if there is no such article. */
    public Report report(String article) throws IOException {
        Article found = index.articles().byId(article);
        return found == null ? null : judging.report(found);
    }

    /** The reports of a story by time of publication, with the names of their figures and what was said of them; empty if there is none. */
    public List<JudgedReport> judged(String story) throws IOException {
        return judged(index.articles().of(story));
    }

    /** The same of some articles of a story alone, so that they can be shown before the rest is read. */
    public List<JudgedReport> judged(List<Article> articles) {
        return articles.parallelStream().map(judging::judged).toList();
    }

    /** The articles of a story by time of publication, as they were read and described. */
    public List<Article> articles(String story) throws IOException {
        return index.articles().of(story);
    }

    /** The same of one article; null if there is no such article. */
    public JudgedReport judgedArticle(String id) throws IOException {
        Article found = index.articles().byId(id);
        return found == null ? null : judging.judged(found);
    }

    /** The reports of a story by time of publication; empty if there is none. */
    public List<Report> reports(String story) throws IOException {
        return index.articles().of(story).parallelStream().map(judging::report).toList();
    }

    /** @throws QueryProblem if the query cannot be read, saying where and why */
    public Results search(SearchRequest request) throws QueryProblem, IOException {
        return index.search(request).with(judging::marks);
    }

    /** The places in an article that match one of some queries. */
    public Matches matches(String article, List<String> queries) throws QueryProblem, IOException {
        return index.matches(article, queries);
    }

    /** The folder of files that were added; its folders are stories. */
    public Path articles() {
        return folders.articles();
    }

    /** The folder of what was fetched, which belongs to no story. */
    public Path fetched() {
        return folders.fetched();
    }

    /** Whether a file lies in one of the folders that are read. */
    public boolean isFollowed(Path file) {
        return folders.hold(file);
    }

    /** The folders that are read besides the library's own. */
    public List<Path> followed() {
        return folders.followed();
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

    /** Articles with the same headline and text. */
    public List<String> sameWords(Article article) throws IOException {
        return index.articles().like(article).stream().map(Article::id).toList();
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
        return intake.skipped();
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
