package org.synoptic.ui.task;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.synoptic.library.Skipped;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.CardCell;

/** The one place for work that runs, for what failed, and for what was skipped, each with its reason. */
public final class WorkView extends VBox {
    private final Tasks tasks;
    private final VBox running = new VBox();
    private final VBox failed = new VBox();

    public WorkView(Tasks tasks, ObservableList<Skipped> skipped) {
        this.tasks = tasks;
        getStyleClass().add("work");
        running.getStyleClass().add("work-group");
        failed.getStyleClass().add("work-group");
        tasks.running().addListener((ListChangeListener<Job>) _ -> showRunning());
        tasks.failures().addListener((ListChangeListener<Failure>) _ -> showFailures());
        showRunning();
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
        running.getChildren().setAll(title(tasks.running().isEmpty() ? "Nothing is running" : "Running"));
        for (Job job : tasks.running()) running.getChildren().add(row(job));
    }

    private static Node row(Job job) {
        Label message = soft("");
        message.textProperty().bind(job.messageProperty());
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(job.progressProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(job.title());
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button cancel = new Button("Cancel");
        cancel.setAccessibleText("Cancel: " + job.title());
        cancel.setOnAction(_ -> job.cancel());
        HBox line = new HBox(bar, cancel);
        line.getStyleClass().add("work-line");
        return new VBox(new Label(job.title()), line, message);
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
