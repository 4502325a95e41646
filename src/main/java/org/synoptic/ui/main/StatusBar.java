package org.synoptic.ui.main;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.synoptic.ui.control.Buttons;

/** What the open story rests on, where one stands among the hits, and what the library is doing. */
final class StatusBar extends HBox {
    private final Button state;

    /**
     * @param busy names the work that goes on
     * @param work called when the state of the library is asked for
     */
    StatusBar(ObservableValue<String> articles, ObservableValue<String> findings, ObservableValue<String> hits, Node busy, ObservableValue<String> library, Runnable work) {
        getStyleClass().add("status-bar");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label found = label(findings);
        found.setMinWidth(0);
        state = Buttons.button(null, "", "Running work and skipped files (Ctrl+J)", work);
        state.setId("state");
        state.getStyleClass().add("flat");
        state.textProperty().bind(library);
        getChildren().setAll(label(articles), found, gap, label(hits), busy, state);
    }

    Button state() {
        return state;
    }

    private static Label label(ObservableValue<String> words) {
        Label label = new Label();
        label.getStyleClass().add("soft");
        label.textProperty().bind(words);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
