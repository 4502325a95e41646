package org.synoptic.library.incoming;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.fetch.FetchLimits;
import org.synoptic.article.read.table.ColumnMemory;
import org.synoptic.library.Library;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;

/** Where everything arrives that comes into a library, and where the reports lie. Close it before the library. */
public final class IncomingDesk implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(feed:|feed://|https?://)\\S+");

    private final Intake intake;
    private final Feeds feeds;
    private final ReportLog log;

    private IncomingDesk(Intake intake, Feeds feeds, ReportLog log) {
        this.intake = intake;
        this.feeds = feeds;
        this.log = log;
    }

    /**
     * @param data the library's data folder, where feeds, reports and what is remembered of tables are kept
     * @param reader that also the library reads with
     * @param columns that also the reader uses
     */
    public static IncomingDesk open(Library library, Path data, FolderReader reader, ColumnMemory columns, FetchLimits limits) throws IOException {
        FetchedFiles files = new FetchedFiles(library.folders().fetched(), reader);
        Feeds feeds = new Feeds(library, reader, new FeedList(data.resolve("feeds.json")), files, limits);
        Intake intake = new Intake(library, reader, columns, files, feeds, data.resolve("pasted").toAbsolutePath().normalize());
        return new IncomingDesk(intake, feeds, new ReportLog(data.resolve("added.jsonl")));
    }

    public Intake intake() {
        return intake;
    }

    public Feeds feeds() {
        return feeds;
    }

    /** The addresses of a text that consists of nothing else, a line each; empty if it is a text. */
    public static List<String> addresses(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        boolean all = !lines.isEmpty() && lines.stream().allMatch(line -> ADDRESS.matcher(line).matches());
        return all ? lines.stream().distinct().toList() : List.of();
    }

    /** Adds what was looked at, and keeps the report. */
    public AddingReport add(Preview preview, Watcher watcher) throws IOException {
        AddingReport report = intake.add(preview, watcher);
        intake.forget(preview);
        return kept(report);
    }

    /** Fetches addresses one after the other; one that gives nothing is a line of the report. */
    public AddingReport fetch(List<String> addresses, Watcher watcher) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String address : addresses) {
            if (watcher.isCancelled()) break;
            watcher.at(lines.size(), addresses.size());
            try {
                lines.addAll(feeds.fetch(address, false, watcher));
            } catch (IOException e) {
                lines.add(new Line(Outcome.SKIPPED, address, "", 0, e.getMessage()));
            }
        }
        feeds.show();
        return kept(new AddingReport(Instant.now(), addresses.size() == 1 ? addresses.getFirst() : addresses.size() + " addresses", lines));
    }

    /** Fetches the page of an incomplete article. */
    public AddingReport complete(Article article, Watcher watcher) throws IOException {
        return kept(new AddingReport(Instant.now(), "the full page of “" + article.headline() + "”", feeds.complete(article, watcher)));
    }

    private AddingReport kept(AddingReport report) throws IOException {
        log.add(report);
        return report;
    }

    /** The report of the last adding, also from an earlier start, or null if there was none. */
    public AddingReport newestReport() throws IOException {
        return log.newest();
    }

    @Override
    public void close() {
        feeds.close();
    }
}
