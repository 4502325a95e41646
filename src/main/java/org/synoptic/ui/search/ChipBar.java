package org.synoptic.ui.search;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Icon;

/** What narrows the results, each thing with a button that takes it away. */
final class ChipBar extends FlowPane {
    ChipBar(SearchModel model) {
        getStyleClass().add("chip-bar");
        // A long chip is cut off rather than making the column wider than it is.
        setMinWidth(0);
        model.chipsProperty().subscribe(chips -> {
            getChildren().setAll(chips.stream().map(this::button).toList());
            setVisible(!chips.isEmpty());
            setManaged(!chips.isEmpty());
        });
    }

    private Button button(Chip chip) {
        Button button = Buttons.button(Icon.CANCEL, chip.words(), "No longer " + chip.words(), chip.remove());
        button.setMinWidth(0);
        button.maxWidthProperty().bind(Bindings.createDoubleBinding(() -> getWidth() - getInsets().getLeft() - getInsets().getRight(), widthProperty(), insetsProperty()));
        button.getStyleClass().addAll("chip", "narrowing");
        button.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) chip.remove().run();
        });
        return button;
    }
}
