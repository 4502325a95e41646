package org.synoptic.ui.main;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.search.SearchField;

/** Name, search field, and the buttons that concern the whole program. */
final class TopBar extends HBox {
    TopBar(SearchField search, Runnable add, Runnable commands, Runnable flip) {
        getStyleClass().add("top-bar");
        Label name = new Label("Synoptic", logo());
        name.getStyleClass().add("program-name");
        name.setMinWidth(USE_PREF_SIZE);
        Region before = gap();
        Region after = gap();
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(760);
        var addButton = Buttons.button(Icon.ADD, "Add articles", "Add articles from files (Ctrl+O); a folder, or files dropped on the window, will do as well", add);
        var commandButton = Buttons.button(Icon.COMMANDS, "Commands", "All commands with their keys (Ctrl+K)", commands);
        Label keys = new Label("Ctrl K");
        keys.getStyleClass().add("keys");
        HBox picture = new HBox(commandButton.getGraphic(), new Label("Commands"), keys);
        picture.getStyleClass().add("button-words");
        commandButton.setText(null);
        commandButton.setGraphic(picture);
        getChildren().setAll(name, before, search, after, addButton, commandButton, Buttons.icon(Icon.LIGHT_DARK, "Light or dark (Ctrl+Shift+L)", flip));
        getChildren().getLast().getStyleClass().remove("flat");
    }

    private static StackPane logo() {
        Region left = new Region();
        left.getStyleClass().add("logo-left");
        Region right = new Region();
        right.getStyleClass().add("logo-right");
        HBox logo = new HBox(left, right);
        logo.getStyleClass().add("logo");
        return new StackPane(logo);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.SOMETIMES);
        return gap;
    }
}
