package org.synoptic.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;

/** Colours, fonts and text size of the whole program. */
public final class Theme {
    /** Size of the text at 100 percent, in pixels. */
    private static final double TEXT = 13;

    private Theme() {}

    /**
     * Dresses a scene, and the program's further windows with it.
     *
     * @param percent text size, 100 as designed
     */
    public static void apply(Scene scene, boolean dark, int percent) {
        Application.setUserAgentStylesheet(dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(List.of(sheet(dark ? "dark" : "light"), sheet("synoptic")));
        scene.getRoot().setStyle("-fx-font-family: \"%s\"; -fx-font-size: %.1fpx;".formatted(Fonts.sans(), TEXT * percent / 100));
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/org/synoptic/ui/control/" + name + ".css").toExternalForm();
    }
}
