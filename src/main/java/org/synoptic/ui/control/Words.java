package org.synoptic.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels for more than a word. */
public final class Words {
    private Words() {}

    /** Soft words of several lines, for places that are empty. */
    public static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("soft", "wrapped");
        return label;
    }
}
