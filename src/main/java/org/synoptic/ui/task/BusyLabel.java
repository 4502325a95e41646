package org.synoptic.ui.task;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** Names the newest work that goes on, once it has gone on long enough to be waited for. */
public final class BusyLabel extends Label {
    private static final Duration SOON = Duration.millis(400);

    private final ObservableList<Job> running;
    private final PauseTransition wait = new PauseTransition(SOON);

    public BusyLabel(Tasks tasks) {
        running = tasks.running();
        getStyleClass().add("soft");
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(textProperty().isNotEmpty());
        wait.setOnFinished(_ -> say());
        running.addListener((InvalidationListener) _ -> changed());
    }

    private void changed() {
        if (!running.isEmpty() && getText().isEmpty()) wait.play();
        else say();
    }

    private void say() {
        if (running.isEmpty()) wait.stop();
        setText(running.isEmpty() ? "" : running.getLast().title() + "…");
    }
}
