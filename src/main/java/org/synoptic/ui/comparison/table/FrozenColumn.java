package org.synoptic.ui.comparison.table;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/** Keeps the first column of a table in view while the others scroll sideways: its cells and its head move back by as much. */
final class FrozenColumn {
    private static final String STYLE = "frozen";

    private final TableView<?> table;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();

    FrozenColumn(TableView<?> table) {
        this.table = table;
        table.skinProperty().addListener(change -> Platform.runLater(this::follow));
    }

    /** For each cell of the first column, once. */
    void keep(Node cell) {
        cell.translateXProperty().bind(scrolled);
        cell.setViewOrder(-1);
        cell.getStyleClass().add(STYLE);
    }

    /** After the columns were made anew, so that the head of the new first one stays as well. */
    void columnsChanged() {
        Platform.runLater(this::keepHead);
    }

    private void follow() {
        for (Node node : table.lookupAll(".scroll-bar"))
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                bar.valueProperty().addListener(change -> scrolled(bar));
                bar.visibleProperty().addListener(change -> scrolled(bar));
            }
        keepHead();
    }

    private void scrolled(ScrollBar bar) {
        scrolled.set(bar.isVisible() ? bar.getValue() : 0);
        keepHead();
    }

    /** The heads are used again for other columns. */
    private void keepHead() {
        for (Node node : table.lookupAll(".column-header")) {
            if (!(node instanceof TableColumnHeader head) || head.getTableColumn() == null || head.getTableColumn().getParentColumn() != null) continue;
            boolean first = !table.getColumns().isEmpty() && head.getTableColumn() == table.getColumns().getFirst();
            boolean kept = head.getStyleClass().contains(STYLE);
            if (first && !kept) keep(head);
            if (!first && kept) release(head);
        }
    }

    private static void release(Node node) {
        node.translateXProperty().unbind();
        node.setTranslateX(0);
        node.setViewOrder(0);
        node.getStyleClass().remove(STYLE);
    }
}
