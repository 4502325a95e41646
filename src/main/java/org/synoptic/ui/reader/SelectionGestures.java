package org.synoptic.ui.reader;

import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Selects with the mouse as everywhere: drag, Shift, double click for a word, triple click for a paragraph; Ctrl+A and Ctrl+C. */
final class SelectionGestures {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final ArticleText text;
    private final ReadingScroll scroll;
    private final Consumer<Mark> clicked;

    /** @param clicked told of a click on a mark, or of null for a click beside all marks */
    SelectionGestures(ArticleText text, ReadingScroll scroll, Consumer<Mark> clicked) {
        this.text = text;
        this.scroll = scroll;
        this.clicked = clicked;
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        text.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        text.addEventHandler(MouseEvent.MOUSE_MOVED, event -> text.setCursor(text.markAt(event.getX(), event.getY()) == null ? Cursor.TEXT : Cursor.HAND));
        text.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    static void copy(String words) {
        if (words.isEmpty()) return;
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void press(MouseEvent event) {
        text.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY || text.paragraphs().isEmpty()) return;
        TextPoint point = text.pointAt(event.getX(), event.getY());
        TextSelection selection = switch (event.getClickCount()) {
            case 1 -> event.isShiftDown() ? text.selectionProperty().get().to(point) : new TextSelection(point, point);
            case 2 -> TextSelection.word(text.paragraphs(), point);
            default -> TextSelection.paragraph(text.paragraphs(), point.paragraph());
        };
        text.selectionProperty().set(selection);
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() > 1 || text.paragraphs().isEmpty()) return;
        text.selectionProperty().set(text.selectionProperty().get().to(text.pointAt(event.getX(), event.getY())));
        double below = event.getY() - scroll.top() - scroll.viewHeight();
        double above = scroll.top() - event.getY();
        if (below > 0) scroll.jump(scroll.top() + Math.min(below, 40));
        if (above > 0) scroll.jump(scroll.top() - Math.min(above, 40));
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 1 && event.isStillSincePress() && !event.isShiftDown())
            clicked.accept(text.markAt(event.getX(), event.getY()));
    }

    private void key(KeyEvent event) {
        if (COPY.match(event)) copy(text.selectedWords());
        else if (ALL.match(event) && !text.paragraphs().isEmpty()) text.selectionProperty().set(TextSelection.all(text.paragraphs()));
        else return;
        event.consume();
    }
}
