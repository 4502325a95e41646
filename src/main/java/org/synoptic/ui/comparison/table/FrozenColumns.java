package org.synoptic.ui.comparison.table;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/** Keeps the first columns of a table in view while the others scroll sideways: their cells and heads move back by as much. */
final class FrozenColumns {
    private static final String STYLE = "frozen";
    /** More of the table's width than this is not taken from the columns that scroll. */
    private static final double MOST = 0.7;

    private final TableView<?> table;
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private int wanted = 1;
    private int kept = 1;

    FrozenColumns(TableView<?> table) {
        this.table = table;
        table.widthProperty().addListener(change -> {
            if (kept != room()) table.refresh();
            keep(wanted);
        });
        table.skinProperty().addListener(change -> Platform.runLater(this::follow));
    }

    /** So many columns stay, or as many of them as leave the others room; the first one always does. After the columns were made or ordered anew. */
    void keep(int columns) {
        wanted = columns;
        kept = room();
        Platform.runLater(this::keepHeads);
    }

    /** Whenever a cell of a column gets new content. */
    void place(Node cell, TableColumn<?, ?> column) {
        place(cell, isKept(column));
    }

    private int room() {
        List<? extends TableColumn<?, ?>> columns = table.getColumns();
        double width = 0;
        for (int i = 0; i < Math.min(wanted, columns.size()); i++) {
            width += columns.get(i).getWidth();
            if (width > table.getWidth() * MOST) return Math.max(1, i);
        }
        return wanted;
    }

    private boolean isKept(TableColumnBase<?, ?> column) {
        int at = table.getColumns().indexOf(column);
        return at >= 0 && at < kept;
    }

    private void place(Node node, boolean kept) {
        if (kept == node.getStyleClass().contains(STYLE)) return;
        if (kept) {
            node.translateXProperty().bind(scrolled);
            node.setViewOrder(-1);
            node.getStyleClass().add(STYLE);
        } else {
            node.translateXProperty().unbind();
            node.setTranslateX(0);
            node.setViewOrder(0);
            node.getStyleClass().remove(STYLE);
        }
    }

    private void follow() {
        for (Node node : table.lookupAll(".scroll-bar"))
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                bar.valueProperty().addListener(change -> scrolled(bar));
                bar.visibleProperty().addListener(change -> scrolled(bar));
            }
        keepHeads();
    }

    private void scrolled(ScrollBar bar) {
        scrolled.set(bar.isVisible() ? bar.getValue() : 0);
        keepHeads();
    }

    /** The heads are used again for other columns. */
    private void keepHeads() {
        for (Node node : table.lookupAll(".column-header"))
            if (node instanceof TableColumnHeader head && head.getTableColumn() != null && head.getTableColumn().getParentColumn() == null) place(head, isKept(head.getTableColumn()));
    }
}
