package org.synoptic.ui.incoming;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.synoptic.article.Article;
import org.synoptic.article.read.table.ColumnMapping;
import org.synoptic.library.incoming.AddingReport;
import org.synoptic.library.incoming.AddingReport.Outcome;
import org.synoptic.library.incoming.Candidate;
import org.synoptic.library.incoming.IncomingDesk;
import org.synoptic.library.incoming.Preview;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.task.Tasks;

/** Adding as the analyst sees it: a look, questions if there are any, then the report. */
public final class AddingModel {
    /** Does something that ends in a report. */
    @FunctionalInterface
    private interface Adding {
        AddingReport run(JobWatcher watcher) throws Exception;
    }

    private static final Pattern OF_TABLE = Pattern.compile("(?is).*\\.(csv|tsv|xlsx|zip)([#!].*)?|.*#\\d+");

    private final IncomingDesk desk;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<AddingReport> report = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private int count;

    public AddingModel(IncomingDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    /** Brings back the report of the last adding. */
    public void start() {
        tasks.run("Last report", desk::newestReport, last -> {
            if (report.get() == null) report.set(last);
        });
    }

    /** Files and folders that were chosen, dropped or pasted. */
    public void add(List<Path> paths) {
        if (paths.isEmpty()) return;
        String words = paths.size() == 1 ? String.valueOf(paths.getFirst().getFileName()) : Counted.of(paths.size(), "file");
        tasks.runListed(name(), "Looking at " + words, job -> desk.intake().look(paths, new JobWatcher(job, "file")), this::looked);
    }

    /** Text that was dropped or pasted; if it is addresses and nothing else, they are fetched. */
    public void add(String text) {
        List<String> addresses = IncomingDesk.addresses(text);
        if (!addresses.isEmpty()) run("Fetching " + (addresses.size() == 1 ? addresses.getFirst() : Counted.of(addresses.size(), "address", "addresses")), watcher -> desk.fetch(addresses, watcher));
        else if (!text.isBlank()) tasks.runListed(name(), "Looking at pasted text", _ -> desk.intake().look(text), this::looked);
    }

    /** Whether an article may have come from a table. */
    public boolean isOfTable(Article article) {
        return article != null && article.source() != null && OF_TABLE.matcher(article.id()).matches();
    }

    /** Shows what the columns of the table hold that an article came from, so that it can be said anew. */
    public void columns(Article article) {
        Path file = article.source().file();
        tasks.runListed(name(), "Looking at " + file.getFileName(), job -> desk.intake().look(List.of(file), new JobWatcher(job, "file")), found -> {
            preview.set(found);
            shown.set(true);
        });
    }

    /** Fetches the page of an article of which only a part is there. */
    public void complete(Article article) {
        run("Fetching the full page of " + article.outletName(), watcher -> desk.complete(article, watcher));
    }

    /** Older work goes on beside newer. */
    private String name() {
        return "Adding " + count++;
    }

    private void looked(Preview found) {
        if (!found.asks()) {
            keep(found);
            return;
        }
        preview.set(found);
        shown.set(true);
    }

    /** Adds what the preview shows. */
    public void keep() {
        Preview now = preview.get();
        preview.set(null);
        shown.set(false);
        if (now != null) keep(now);
    }

    private void keep(Preview now) {
        run("Adding " + now.title(), watcher -> desk.add(now, watcher));
    }

    /** What was added before somebody cancelled is reported too. */
    private void run(String title, Adding adding) {
        tasks.runListed(name(), title, job -> {
            AddingReport done = adding.run(new JobWatcher(job, "file"));
            tasks.onScreen(() -> show(done));
            return done;
        }, _ -> {});
    }

    /** One article that came in as it was asked for is shown by the lists; a report would stand in its way. */
    private void show(AddingReport done) {
        report.set(done);
        boolean plain = done.lines().size() == 1 && done.lines().getFirst().articles() == 1 && done.count(Outcome.THERE_ALREADY) == 0;
        if (preview.get() == null && !plain) shown.set(true);
    }

    /** Fills in what the chosen files do not tell; of all that lack it if none is chosen. */
    public void fill(Collection<Candidate> chosen, String outlet, LocalDate day) {
        Preview now = preview.get();
        if (now == null) return;
        Collection<Candidate> files = chosen.isEmpty() ? now.asking().toList() : chosen;
        for (Candidate file : files)
            now = now.with(file, file.withoutOutlet().isEmpty() || outlet == null || outlet.isBlank() ? null : outlet.strip(), file.withoutDay().isEmpty() ? null : day);
        preview.set(now);
    }

    /** Reads a table with other columns from now on, and every table with the same titles. */
    public void map(Candidate table, ColumnMapping mapping) {
        tasks.run("Columns", () -> desk.intake().map(table, mapping), again -> {
            if (preview.get() != null) preview.set(preview.get().with(again));
        });
    }

    /** Closes what is shown; a preview is given up. */
    public void close() {
        Preview given = preview.get();
        preview.set(null);
        shown.set(false);
        if (given != null) tasks.run("Forget", () -> {
            desk.intake().forget(given);
            return given;
        }, _ -> {});
    }

    /** The report gives way to what is opened; a preview goes on asking. */
    public void giveWay() {
        if (preview.get() == null) shown.set(false);
    }

    public boolean hasReport() {
        return report.get() != null;
    }

    public void showReport() {
        shown.set(hasReport());
    }

    /** What waits for an answer, or null. */
    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The last adding, or null. */
    public ReadOnlyObjectProperty<AddingReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Whether preview or report are in view. */
    public BooleanProperty shownProperty() {
        return shown;
    }
}
