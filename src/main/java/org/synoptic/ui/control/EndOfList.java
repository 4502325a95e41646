package org.synoptic.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;

/** Tells when a list is scrolled near its end, so that more of it can be fetched. */
public final class EndOfList {
    private static final double NEAR = 0.8;

    private EndOfList() {}

    /** @param more called often while the end is near */
    public static void near(ListView<?> list, Runnable more) {
        list.skinProperty().addListener((_, _, _) -> list.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast).filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .forEach(bar -> bar.valueProperty().addListener((_, _, value) -> {
                    if (value.doubleValue() > bar.getMax() * NEAR) more.run();
                })));
    }
}
