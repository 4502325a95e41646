package org.synoptic.ui.comparison.table;

import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

/** A cell whose content wraps at the column's width and is as high as that needs. */
abstract class WrappingCell<S, T> extends TableCell<S, T> {
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
    protected final void layoutChildren() {
        // The skin would give the content another size first, and the table be laid out again without end.
        if (getGraphic() instanceof Region content)
            content.resizeRelocate(snappedLeftInset(), snappedTopInset(), getWidth() - snappedLeftInset() - snappedRightInset(), getHeight() - snappedTopInset() - snappedBottomInset());
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region content) || getTableColumn() == null) return super.computePrefHeight(width);
        double beside = snappedLeftInset() + snappedRightInset();
        return Math.ceil(content.prefHeight(Math.max(20, getTableColumn().getWidth() - beside))) + snappedTopInset() + snappedBottomInset();
    }
}
