package org.synoptic.ui.reader;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** The look of a mark: a ground behind each line of its words and, unless it is boxed, a rule below. Colours and dashes are the stylesheet's. */
final class MarkShape extends Group {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final double BESIDE = 2;

    private final Mark mark;

    /** @param lines one rectangle a line of text, in the paragraph's coordinates */
    MarkShape(Mark mark, List<Rectangle2D> lines) {
        this.mark = mark;
        setAccessibleText(mark.says());
        for (Rectangle2D line : lines) {
            double left = Math.round(line.getMinX() - BESIDE) + 0.5;
            double right = Math.round(line.getMaxX() + BESIDE) - 0.5;
            double top = Math.round(line.getMinY()) + 0.5;
            double bottom = Math.round(line.getMaxY()) + 0.5;
            Rectangle ground = new Rectangle(left, top, Math.max(right - left, 1), bottom - top);
            ground.getStyleClass().addAll("mark-ground", mark.verdict().styleClass());
            getChildren().add(ground);
            if (mark.verdict() == Verdict.DIFFER) continue;
            Line rule = new Line(left + BESIDE, bottom, right - BESIDE, bottom);
            rule.getStyleClass().addAll("mark-rule", mark.verdict().styleClass());
            getChildren().add(rule);
        }
    }

    Mark mark() {
        return mark;
    }

    void show(int chosenRow, int hoveredRow) {
        for (Node node : getChildren()) {
            node.pseudoClassStateChanged(CHOSEN, mark.row() == chosenRow);
            node.pseudoClassStateChanged(HOVERED, mark.row() == hoveredRow);
        }
    }
}
