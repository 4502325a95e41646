package org.synoptic.ui.comparison.table;

import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableCellSkin;
import javafx.scene.layout.Region;

/** A cell whose content wraps at the column's width and is as high as that needs. */
abstract class WrappingCell<S, T> extends TableCell<S, T> {
    private static final double NARROWEST = 20;

    /** What to show of an item; its accessible text becomes the cell's. */
    protected abstract Region content(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        Region content = empty || item == null ? null : content(item);
        setGraphic(content);
        setAccessibleText(content == null ? null : content.getAccessibleText());
    }

    @Override
    protected final Skin<?> createDefaultSkin() {
        return new Filled<>(this);
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content) || getTableColumn() == null) return super.computePrefHeight(width);
        double beside = snappedLeftInset() + snappedRightInset();
        return Math.ceil(content.prefHeight(Math.max(NARROWEST, getTableColumn().getWidth() - beside))) + snappedTopInset() + snappedBottomInset();
    }

    /** Gives the content the whole cell, at once: resized a second time behind a layout, it would ask for another layout at every pulse. */
    private static final class Filled<S, T> extends TableCellSkin<S, T> {
        Filled(TableCell<S, T> cell) {
            super(cell);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            if (getSkinnable().getGraphic() instanceof Region content) content.resizeRelocate(x, y, width, height);
            else super.layoutChildren(x, y, width, height);
        }
    }
}
