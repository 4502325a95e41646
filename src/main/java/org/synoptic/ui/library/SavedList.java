package org.synoptic.ui.library;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.synoptic.library.SavedSearch;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.CardCell;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.control.Words;

/** The searches that the analyst has kept, with how many new hits each has; choosing one searches again, and its hits are no longer new. */
public final class SavedList extends StackPane {
    private final ListView<SavedSearch> list = new ListView<>();

    /** @param open called with the query that was chosen */
    public SavedList(SavedModel model, Consumer<String> open) {
        getStyleClass().add("saved-list");
        list.setId("saved");
        list.setAccessibleText("Saved searches");
        list.setItems(model.searches());
        list.setCellFactory(_ -> new SavedCell(model::forget));
        list.setPlaceholder(Words.wrapped("Searches that you keep stand here: type one and press Ctrl+D."));
        list.setOnMouseClicked(_ -> openChosen(open));
        list.setOnKeyPressed(key -> {
            SavedSearch chosen = list.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER) openChosen(open);
            if (key.getCode() == KeyCode.DELETE && chosen != null) model.forget(chosen.query());
        });
        getChildren().setAll(list);
    }

    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
    }

    private void openChosen(Consumer<String> open) {
        SavedSearch chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) open.accept(chosen.query());
    }

    private static final class SavedCell extends CardCell<SavedSearch> {
        private final Label query = new Label();
        private final Label badge = new Label();

        SavedCell(Consumer<String> forget) {
            HBox box = new HBox();
            super(box);
            query.setWrapText(true);
            query.setMaxWidth(Double.MAX_VALUE);
            query.setMinWidth(0);
            HBox.setHgrow(query, Priority.ALWAYS);
            badge.getStyleClass().addAll("chip", "badge");
            badge.setMinWidth(Label.USE_PREF_SIZE);
            box.getStyleClass().add("saved");
            box.getChildren().setAll(Icon.SEARCH.draw(), query, badge, Buttons.icon(Icon.CANCEL, "Forget this search", () -> forget.accept(getItem().query())));
        }

        @Override
        protected String fill(SavedSearch search) {
            query.setText(search.query());
            badge.setText(search.newHits() + " new");
            badge.setVisible(search.newHits() > 0);
            badge.setManaged(search.newHits() > 0);
            return "Saved search " + search.query() + (search.newHits() > 0 ? ", " + Counted.of(search.newHits(), "new hit") : "");
        }
    }
}
