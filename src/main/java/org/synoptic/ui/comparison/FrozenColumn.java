package org.synoptic.ui.comparison;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;

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
                bar.valueProperty().addListener(change -> scrolled.set(bar.isVisible() ? bar.getValue() : 0));
                bar.visibleProperty().addListener(change -> scrolled.set(bar.isVisible() ? bar.getValue() : 0));
            }
        keepHead();
    }

    private void keepHead() {
        Node head = table.lookup(".nested-column-header > .column-header");
        if (head == null || head.getStyleClass().contains(STYLE)) return;
        keep(head);
    }
}
