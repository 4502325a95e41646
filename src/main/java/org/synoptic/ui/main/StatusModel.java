package org.synoptic.ui.main;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.synoptic.fact.Report;
import org.synoptic.sync.Progress;
import org.synoptic.sync.Skipped;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.control.Counted;

/** The words of the status bar: what the open story rests on, and what the library is doing. */
final class StatusModel {
    private final ReadOnlyStringWrapper articles = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper findings = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper library = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(Progress.NONE);
    private final ObservableList<Skipped> skipped = FXCollections.observableArrayList();

    void show(Compared compared) {
        List<Report> reports = compared.reports();
        if (reports.isEmpty()) {
            articles.set("");
            findings.set("");
            return;
        }
        long outlets = reports.stream().map(report -> report.article().outletName()).distinct().count();
        articles.set(Counted.of(reports.size(), "article") + " · " + Counted.of(outlets, "outlet"));
        findings.set(Counted.of(reports.stream().mapToLong(report -> report.findings().quantities().size()).sum(), "figure") + " · "
                + Counted.of(reports.stream().mapToLong(report -> report.findings().times().size()).sum(), "date") + " · "
                + Counted.of(reports.stream().mapToLong(report -> report.findings().quotations().size()).sum(), "quotation") + ", each linked to its sentence");
    }

    void show(Progress now, List<Skipped> skippedNow, boolean readOnly) {
        if (!skipped.equals(skippedNow)) skipped.setAll(skippedNow);
        progress.set(now);
        library.set(words(now, skippedNow.size(), readOnly));
    }

    static String words(Progress progress, int skipped, boolean readOnly) {
        if (progress.problem() != null) return "Index: " + progress.problem();
        String left = skipped == 0 ? "" : " · " + Counted.of(skipped, "file") + " skipped";
        String added = progress.added() == 0 ? "" : " · " + Counted.of(progress.added(), "article") + " added";
        if (progress.isIdle()) return (readOnly ? "Read-only" : "Index up to date") + added + left;
        String what = progress.work() == Progress.Work.RENEWING ? "Reading again with new rules: " : "Reading: ";
        return what + (progress.total() < 0 ? Counted.of(progress.done(), "file") : progress.done() + " of " + Counted.of(progress.total(), "file")) + added + left;
    }

    ReadOnlyStringProperty articlesProperty() {
        return articles.getReadOnlyProperty();
    }

    ReadOnlyStringProperty findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    ReadOnlyStringProperty libraryProperty() {
        return library.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    ObservableList<Skipped> skipped() {
        return skipped;
    }
}
