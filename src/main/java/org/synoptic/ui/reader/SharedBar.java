package org.synoptic.ui.reader;

import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.synoptic.ui.control.Buttons;

/** A bar in the margin beside lines whose words other articles print as well; its tooltip says which. */
final class SharedBar extends Region {
    /** The bar itself is drawn by the stylesheet at the left; the rest is there to be hit with the mouse. */
    private static final double WIDTH = 10;
    private static final double BESIDE = 14;

    SharedBar(Rectangle2D first, Rectangle2D last, String says) {
        getStyleClass().add("shared-bar");
        setManaged(false);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(says);
        Tooltip.install(this, Buttons.tip(says));
        resizeRelocate(-BESIDE, first.getMinY(), WIDTH, last.getMaxY() - first.getMinY());
    }
}
