package org.synoptic.ui.task;

import java.util.StringJoiner;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.sync.Progress;
import org.synoptic.sync.Skipped;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.CardCell;
import org.synoptic.ui.control.Counted;

/** The one place for work that runs, for what failed, and for what was skipped, each with its reason. */
public final class WorkView extends VBox {
    private final Tasks tasks;
    private final ObservableValue<Progress> reading;
    private final Runnable stopReading;
    private final VBox running = new VBox();
    private final VBox failed = new VBox();

    /**
     * @param reading how far the library's reading is
     * @param stopReading ends it
     */
    public WorkView(Tasks tasks, ObservableValue<Progress> reading, ObservableList<Skipped> skipped, Runnable stopReading) {
        this.tasks = tasks;
        this.reading = reading;
        this.stopReading = stopReading;
        getStyleClass().add("work");
        running.getStyleClass().add("work-group");
        failed.getStyleClass().add("work-group");
        tasks.running().addListener((ListChangeListener<Job>) _ -> showRunning());
        reading.subscribe(_ -> showRunning());
        tasks.failures().addListener((ListChangeListener<Failure>) _ -> showFailures());
        showFailures();

        Label skippedTitle = title("");
        skippedTitle.textProperty().bind(Bindings.createStringBinding(() -> skipped.isEmpty() ? "No file was skipped" : "Skipped files: " + skipped.size(), skipped));
        ListView<Skipped> list = new ListView<>(skipped);
        list.setId("skipped");
        list.setAccessibleText("Skipped files");
        list.setCellFactory(_ -> new SkippedCell());
        list.managedProperty().bind(Bindings.isNotEmpty(skipped));
        list.visibleProperty().bind(Bindings.isNotEmpty(skipped));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(running, failed, skippedTitle, list);
    }

    private void showRunning() {
        Progress now = reading.getValue();
        running.getChildren().setAll(title(now.isIdle() && tasks.running().isEmpty() ? "Nothing is running" : "Running"));
        if (!now.isIdle()) running.getChildren().add(row(now.work() == Progress.Work.RENEWING ? "Reading articles again with new rules; all can be read and searched meanwhile" : "Reading articles", share(now), counts(now), stopReading));
        else if (now.done() > 0) running.getChildren().add(soft("Last reading: " + counts(now)));
        for (Job job : tasks.running()) {
            VBox row = row(job.title(), job.progressProperty().get(), job.messageProperty().get(), job::cancel);
            ((ProgressBar) row.lookup(".progress-bar")).progressProperty().bind(job.progressProperty());
            running.getChildren().add(row);
        }
    }

    private static VBox row(String title, double progress, String words, Runnable stop) {
        ProgressBar bar = new ProgressBar(progress);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(title);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button("Cancel");
        cancel.setAccessibleText("Cancel: " + title);
        cancel.setOnAction(_ -> stop.run());
        HBox line = new HBox(bar, cancel);
        line.getStyleClass().add("work-line");
        return new VBox(new Label(title), line, soft(words));
    }

    private static double share(Progress now) {
        return now.total() <= 0 ? -1 : (double) now.done() / now.total();
    }

    /** {@code 120 of 340 files, 33 a second: 110 added, 8 unchanged, 2 skipped}. */
    static String counts(Progress now) {
        StringJoiner counts = new StringJoiner(", ");
        if (now.added() > 0) counts.add(now.added() + " added");
        if (now.changed() > 0) counts.add(now.changed() + " changed");
        if (now.removed() > 0) counts.add(now.removed() + " removed");
        if (now.unchanged() > 0) counts.add(now.unchanged() + " unchanged");
        if (now.skipped() > 0) counts.add(now.skipped() + " skipped");
        String files = now.total() < 0 || now.isIdle() ? Counted.of(now.done(), "file") : now.done() + " of " + Counted.of(now.total(), "file");
        String rate = now.perSecond() < 1 ? "" : ", " + Math.round(now.perSecond()) + " a second";
        return files + rate + (counts.length() == 0 ? "" : ": " + counts);
    }

    private void showFailures() {
        failed.getChildren().clear();
        if (tasks.failures().isEmpty()) return;
        Button clear = new Button("Clear");
        clear.setAccessibleText("Clear the list of what failed");
        clear.setOnAction(_ -> tasks.failures().clear());
        HBox head = new HBox(title("Did not work"), clear);
        head.getStyleClass().add("work-line");
        failed.getChildren().add(head);
        for (Failure failure : tasks.failures()) failed.getChildren().add(new VBox(new Label(failure.title()), wrapped(failure.message())));
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("strong");
        return title;
    }

    private static Label soft(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("soft");
        return label;
    }

    private static Label wrapped(String words) {
        Label label = soft(words);
        label.setWrapText(true);
        return label;
    }

    private static final class SkippedCell extends CardCell<Skipped> {
        private final Label name = new Label();
        private final Label reason = wrapped("");

        SkippedCell() {
            VBox box = new VBox();
            super(box);
            box.getChildren().setAll(name, reason);
        }

        @Override
        protected String fill(Skipped file) {
            name.setText(file.file().getFileName() == null ? file.file().toString() : file.file().getFileName().toString());
            reason.setText(file.reason());
            setTooltip(Buttons.tip(file.file().toString()));
            return name.getText() + ": " + file.reason();
        }
    }
}
