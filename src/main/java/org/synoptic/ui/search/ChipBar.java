package org.synoptic.ui.search;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Icon;

/** What narrows the results, each thing with a button that takes it away. */
final class ChipBar extends FlowPane {
    ChipBar(SearchModel model) {
        getStyleClass().add("chip-bar");
        model.chipsProperty().subscribe(chips -> {
            getChildren().setAll(chips.stream().map(ChipBar::button).toList());
            setVisible(!chips.isEmpty());
            setManaged(!chips.isEmpty());
        });
    }

    private static Button button(Chip chip) {
        Button button = Buttons.button(Icon.CANCEL, chip.words(), "No longer " + chip.words(), chip.remove());
        button.setMinWidth(0);
        button.getStyleClass().addAll("chip", "narrowing");
        button.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) chip.remove().run();
        });
        return button;
    }
}
