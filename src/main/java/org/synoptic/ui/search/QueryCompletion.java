package org.synoptic.ui.search;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Offers below a field how its query can go on, while one types at its end. */
final class QueryCompletion {
    private final TextField field;
    private final Function<String, List<Completion>> completions;
    private final ContextMenu offered = new ContextMenu();
    private boolean completing;
    /** Whether a key has led into the list. */
    private boolean entered;

    QueryCompletion(TextField field, Function<String, List<Completion>> completions) {
        this.field = field;
        this.completions = completions;
        offered.getStyleClass().add("completions");
        offered.setAutoFix(false);
        offered.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((_, was, now) -> offer(was, now));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) offered.hide();
        });
    }

    /** Not where the query was set as a whole, or something was taken away from it. */
    private void offer(String was, String now) {
        boolean typed = field.isFocused() && !completing && now.length() == was.length() + 1 && now.startsWith(was);
        List<Completion> ways = typed ? completions.apply(now) : List.of();
        offered.getItems().setAll(ways.stream().map(this::item).toList());
        entered = false;
        if (ways.isEmpty()) offered.hide();
        else if (!offered.isShowing()) offered.show(field, Side.BOTTOM, 0, 4);
    }

    /** The list would keep Enter to itself, also where nothing in it is chosen. */
    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) entered = true;
        if (key.getCode() != KeyCode.ENTER || entered) return;
        key.consume();
        offered.hide();
        field.fireEvent(key.copyFor(field, field));
    }

    private MenuItem item(Completion completion) {
        MenuItem item = new MenuItem(completion.shown());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> take(completion));
        return item;
    }

    private void take(Completion completion) {
        completing = true;
        field.setText(completion.query());
        field.positionCaret(completion.query().length());
        completing = false;
    }
}
