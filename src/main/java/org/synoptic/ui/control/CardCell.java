package org.synoptic.ui.control;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell as a card that wraps its words at the width of the list and is as high as they need. The card is made once and filled anew. */
public abstract class CardCell<T> extends ListCell<T> {
    private static final double SCROLL_BAR = 14;

    private final Region card;

    protected CardCell(Region card) {
        this.card = card;
        card.getStyleClass().add("card");
        getStyleClass().add("card-cell");
        setText(null);
    }

    /** Fills the card; gives what a screen reader says of it. */
    protected abstract String fill(T item);

    @Override
    protected final void updateItem(T item, boolean empty) {
        super.updateItem(item, empty);
        boolean filled = !empty && item != null;
        setGraphic(filled ? card : null);
        setAccessibleText(filled ? fill(item) : null);
        if (filled) requestLayout();
    }

    @Override
    protected final double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        return getGraphic() == null ? 0 : around + Math.ceil(card.prefHeight(cardWidth()));
    }

    @Override
    protected final void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) card.resizeRelocate(snappedLeftInset(), snappedTopInset(), cardWidth(), getHeight() - snappedTopInset() - snappedBottomInset());
    }

    /** The same with and without a scroll bar, so that the height does not depend on whether one is needed. */
    private double cardWidth() {
        double list = getListView() == null ? getWidth() : getListView().getWidth();
        return Math.max(0, list - SCROLL_BAR - snappedLeftInset() - snappedRightInset());
    }
}
