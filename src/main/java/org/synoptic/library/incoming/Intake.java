package org.synoptic.library.incoming;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.ReadResult;
import org.synoptic.article.read.feed.EntryReader;
import org.synoptic.article.read.feed.Opml;
import org.synoptic.article.read.feed.OpmlReader;
import org.synoptic.article.read.table.ColumnMapping;
import org.synoptic.article.read.table.ColumnMemory;
import org.synoptic.article.read.table.TableReader;
import org.synoptic.article.read.table.Tables;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;

/**
 * Adds files, folders and pasted text to a library in two steps: first a look that keeps nothing, then the adding, which copies what
 * is new and reports on everything. Both may take long; call them on a thread of their own.
 */
public final class Intake {
    private static final int LONGEST_NAME = 60;
    private static final Pattern MAY_HOLD_TABLES = Pattern.compile("(?is).*\\.(csv|tsv|tab|txt|xlsx|zip)|[^.]+");

    private final Library library;
    private final FolderReader reader;
    private final ColumnMemory columns;
    private final FetchedFiles fetched;
    private final Feeds feeds;
    private final Path drafts;

    Intake(Library library, FolderReader reader, ColumnMemory columns, FetchedFiles fetched, Feeds feeds, Path drafts) {
        this.library = library;
        this.reader = reader;
        this.columns = columns;
        this.fetched = fetched;
        this.feeds = feeds;
        this.drafts = drafts;
    }

    /** What adding these files and folders would bring; a folder becomes a story. Ends early, with what it has, when cancelled. */
    public Preview look(List<Path> paths, Watcher watcher) throws IOException {
        Map<Path, String> files = new LinkedHashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Path path : paths) {
            Path whole = path.toAbsolutePath().normalize();
            if (!Files.isDirectory(whole)) files.put(whole, null);
            else for (Path file : FolderReader.files(whole, result -> candidates.add(unreadable((ReadResult.Skipped) result)))) files.putIfAbsent(file, story(whole, file));
        }
        Look look = new Look(library, reader, columns);
        for (var file : files.entrySet()) {
            if (watcher.isCancelled()) break;
            watcher.at(candidates.size(), files.size());
            candidates.add(look.at(file.getKey(), file.getValue()));
        }
        return new Preview(title(paths, candidates), candidates, Map.of());
    }

    private static String title(List<Path> paths, List<Candidate> candidates) {
        String first = paths.isEmpty() ? "" : String.valueOf(paths.getFirst().getFileName());
        return paths.size() == 1 ? first : first + " and " + (candidates.size() - 1) + " more";
    }

    private static Candidate unreadable(ReadResult.Skipped skipped) {
        Line line = new Line(Outcome.SKIPPED, skipped.path(), "", 0, skipped.reason());
        return new Candidate(Path.of(skipped.path()), null, 0, "", null, null, List.of(), List.of(), List.of(), List.of(), List.of(line), 0);
    }

    private static String story(Path folder, Path file) {
        String below = FolderReader.story(folder, file);
        return folder.getFileName() == null ? below : below == null ? folder.getFileName().toString() : folder.getFileName() + "/" + below;
    }

    /** What adding a pasted text would bring. */
    public Preview look(String text) throws IOException {
        String first = text.strip().lines().filter(line -> !line.isBlank() && !line.startsWith("---")).findFirst().orElse("pasted").replaceFirst("^headline:\\s*", "");
        String name = first.substring(0, Math.min(LONGEST_NAME, first.length())).replaceAll("[^\\p{L}\\p{N} -]", " ").strip().replaceAll("\\s+", " ");
        Files.createDirectories(drafts);
        Path draft = drafts.resolve((name.isEmpty() || name.startsWith(".") ? "pasted" : name) + ".txt");
        Files.writeString(draft, text);
        return new Preview("pasted text", List.of(new Look(library, reader, columns).at(draft, null)), Map.of());
    }

    /** Remembers what the columns of a table hold, and looks at its file anew. What the library has of tables with the same titles is read again. */
    public Candidate map(Candidate table, ColumnMapping mapping) throws IOException {
        keep(table.table(), mapping);
        return new Look(library, reader, columns).at(table.file(), table.story());
    }

    private void keep(TableReader.Sample table, ColumnMapping mapping) throws IOException {
        boolean otherwise = !columns.apply(table.titles()).equals(mapping);
        columns.keep(table.titles(), mapping);
        if (otherwise) library.readAgain(file -> MAY_HOLD_TABLES.matcher(file.toString()).matches() && Tables.in(reader, file, 0).stream().anyMatch(other -> other.titles().equals(table.titles())));
    }

    /**
     * Adds what is new. The originals stay where they are; copies come into the library's folder, unless it follows them there.
     * When this returns, searches find the articles. Cancelled, it keeps what it has added so far.
     */
    public AddingReport add(Preview preview, Watcher watcher) throws IOException {
        List<Line> lines = new ArrayList<>();
        int done = 0;
        for (Candidate file : preview.files()) {
            if (watcher.isCancelled()) break;
            watcher.at(done++, preview.files().size());
            try {
                lines.addAll(add(file, preview.answers().get(file)));
            } catch (IOException e) {
                lines.add(new Line(Outcome.SKIPPED, file.file().toString(), file.headline(), 0, "could not be copied (" + e.getMessage() + "); make room and add it again"));
            }
        }
        await(library.refresh());
        return new AddingReport(Instant.now(), preview.title(), lines);
    }

    private List<Line> add(Candidate file, Preview.Answer answer) throws IOException {
        if (file.fresh() > 0) for (TableReader.Sample table : file.guessed()) keep(table, table.mapping());
        List<Line> lines = new ArrayList<>(file.known());
        if (isListOfFeeds(file)) return List.of(listFeeds(file));
        if (file.fresh() == 0) return lines;
        Original original = Original.of(file.file(), null, null);
        if (!library.folders().hold(file.file()) && reader.readerFor(original) instanceof EntryReader feed) return new FeedEntries(library, reader, fetched).keep(original, feed);
        Path place = place(file);
        if (!place.equals(file.file())) Files.copy(file.file(), place);
        if (answer != null) answer(file, place, answer);
        int versions = (int) lines.stream().filter(line -> line.outcome() == Outcome.OTHER_VERSION).count();
        String reason = file.articles() > 1 ? file.articles() + " articles found in it" : "";
        if (file.fresh() > versions) lines.addFirst(new Line(Outcome.ADDED, file.file().toString(), file.headline(), file.fresh() - versions, reason));
        return lines;
    }

    private boolean isListOfFeeds(Candidate file) throws IOException {
        return file.articles() == 0 && Files.isReadable(file.file()) && reader.readerFor(Original.of(file.file(), null, null)) instanceof OpmlReader;
    }

    private Line listFeeds(Candidate file) throws IOException {
        List<Opml.Feed> listed = Opml.read(Original.of(file.file(), null, null).bytes());
        int fresh = feeds.list(listed);
        return new Line(Outcome.ADDED, file.file().toString(), "", 0, fresh + " of its " + listed.size() + " feeds were new and are listed under Feeds now; none was fetched yet");
    }

    /** Where it will lie: in the library's own folder under its story, or where it is if that is followed. */
    private Path place(Candidate file) throws IOException {
        if (library.folders().hold(file.file())) return file.file();
        Path folder = file.story() == null ? library.folders().added() : library.folders().added().resolve(file.story());
        return Copies.free(folder, file.name());
    }

    private void answer(Candidate file, Path place, Preview.Answer answer) throws IOException {
        String id = place.toString().replace('\\', '/');
        for (int number = 0; number < file.articles(); number++) {
            String outlet = file.withoutOutlet().contains(number) ? answer.outlet() : null;
            var day = file.withoutDay().contains(number) ? answer.day() : null;
            if (outlet != null || day != null) library.describe(number == 0 ? id : id + "#" + (number + 1), outlet, day);
        }
    }

    /** Forgets a look at pasted text; what was added stays. */
    public void forget(Preview preview) throws IOException {
        for (Candidate file : preview.files()) if (file.file().startsWith(drafts)) Files.deleteIfExists(file.file());
    }

    static void await(Future<?> work) throws IOException {
        try {
            work.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
