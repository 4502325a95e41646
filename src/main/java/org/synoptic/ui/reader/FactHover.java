package org.synoptic.ui.reader;

import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** Brings the row of a mark under the mouse forward, and after a moment tells below the mark what other articles say. */
final class FactHover {
    private final ArticleText text;
    private final IntConsumer hovered;
    private final Function<Mark, Node> tells;
    private final Tooltip tip = new Tooltip();
    private final PauseTransition wait = new PauseTransition(Duration.millis(280));
    private Mark current;

    /** @param hovered told the row under the mouse, -1 for none */
    FactHover(ArticleText text, IntConsumer hovered, Function<Mark, Node> tells) {
        this.text = text;
        this.hovered = hovered;
        this.tells = tells;
        tip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.getStyleClass().add("fact-tip");
        wait.setOnFinished(event -> show());
        text.addEventHandler(MouseEvent.MOUSE_MOVED, event -> over(text.markAt(event.getX(), event.getY())));
        text.addEventHandler(MouseEvent.MOUSE_EXITED, event -> over(null));
        text.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hide());
    }

    void hide() {
        wait.stop();
        tip.hide();
    }

    /** Tells of a mark without the mouse; the second time it is put away. */
    void tell(Mark mark) {
        boolean told = tip.isShowing() && mark.equals(current);
        hide();
        current = mark;
        if (!told) show();
    }

    private void over(Mark mark) {
        if (mark == current) return;
        current = mark;
        hide();
        hovered.accept(mark == null ? -1 : mark.row());
        if (mark != null) wait.playFromStart();
    }

    private void show() {
        if (current == null || text.getScene() == null) return;
        Node content = tells.apply(current);
        if (content == null) return;
        tip.setGraphic(content);
        Rectangle2D line = text.linesOf(current.part(), current.span()).getLast();
        Bounds place = text.localToScreen(new javafx.geometry.BoundingBox(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight()));
        if (place != null) tip.show(text, place.getMinX(), place.getMaxY() + 6);
    }
}
