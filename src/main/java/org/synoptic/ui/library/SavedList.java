package org.synoptic.ui.library;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.CardCell;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.control.Words;

/** The searches that the analyst has kept; choosing one searches again. */
public final class SavedList extends StackPane {
    private final ListView<String> list = new ListView<>();

    /**
     * @param searches newest first
     * @param open called with the query that was chosen
     * @param forget called with the query that is no longer wanted
     */
    public SavedList(ObservableList<String> searches, Consumer<String> open, Consumer<String> forget) {
        getStyleClass().add("saved-list");
        list.setId("saved");
        list.setAccessibleText("Saved searches");
        list.setItems(searches);
        list.setCellFactory(_ -> new SavedCell(forget));
        list.setPlaceholder(Words.wrapped("Searches that you keep stand here: type one and press Ctrl+D."));
        list.setOnMouseClicked(_ -> openChosen(open));
        list.setOnKeyPressed(key -> {
            String chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER) openChosen(open);
            if (key.getCode() == KeyCode.DELETE && chosen != null) forget.accept(chosen);
        });
        getChildren().setAll(list);
    }

    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
    }

    private void openChosen(Consumer<String> open) {
        String chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) open.accept(chosen);
    }

    private static final class SavedCell extends CardCell<String> {
        private final Label query = new Label();

        SavedCell(Consumer<String> forget) {
            HBox box = new HBox();
            super(box);
            query.setWrapText(true);
            query.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(query, Priority.ALWAYS);
            box.getStyleClass().add("saved");
            box.getChildren().setAll(Icon.SEARCH.draw(), query, Buttons.icon(Icon.CANCEL, "Forget this search", () -> forget.accept(getItem())));
        }

        @Override
        protected String fill(String search) {
            query.setText(search);
            return "Saved search " + search;
        }
    }
}
