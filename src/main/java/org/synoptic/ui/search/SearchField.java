package org.synoptic.ui.search;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Icon;

/** Where one types what to look for. A problem with the query hangs below the field, over what is there, so that nothing moves. */
public final class SearchField extends StackPane {
    private static final String EXAMPLES = "Search coverage — ceasefire AND outlet:voa  ·  killed:[100 TO *]  ·  \"accelerate and expand\"";

    private final CustomTextField field = new CustomTextField();
    private final Label problem = new Label();

    /** @param toResults called when Enter or Down leads from the field to what was found */
    public SearchField(SearchModel model, Runnable toResults) {
        getStyleClass().add("search-field");
        field.setId("search");
        field.setPromptText(EXAMPLES);
        field.setAccessibleText("Search coverage");
        field.textProperty().bindBidirectional(model.queryProperty());
        new QueryCompletion(field, model::completions);

        Button clear = Buttons.icon(Icon.CANCEL, "Clear the search", model::clear);
        clear.setFocusTraversable(false);
        clear.visibleProperty().bind(field.textProperty().isNotEmpty());
        field.setLeft(Icon.SEARCH.draw());
        field.setRight(clear);
        field.getStyleClass().add("search-box");

        problem.getStyleClass().addAll("problem", "search-problem");
        problem.setAccessibleRole(AccessibleRole.TEXT);
        problem.setManaged(false);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.textProperty().addListener((_, _, _) -> requestLayout());
        getChildren().setAll(field, problem);

        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) toResults.run();
            else if (key.getCode() == KeyCode.ESCAPE && model.isActive()) model.clear();
            else return;
            key.consume();
        });
    }

    /** Puts the caret into the field, with its text selected. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = getWidth();
        problem.setWrapText(true);
        problem.resizeRelocate(0, getHeight() + 4, width, problem.prefHeight(width));
    }
}
