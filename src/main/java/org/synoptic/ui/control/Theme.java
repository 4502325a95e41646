package org.synoptic.ui.control;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
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
        scene.getStylesheets().setAll(List.of(sheet(Theme.class, dark ? "dark.css" : "light.css"), sheet(Theme.class, "synoptic.css")));
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) scene.getStylesheets().add(sheet(Theme.class, "opaque.css"));
        scene.getRoot().setStyle("-fx-font-family: \"%s\"; -fx-font-size: %.1fpx;".formatted(Fonts.sans(), TEXT * percent / 100));
    }

    /** A style sheet that lies beside a class. */
    public static String sheet(Class<?> beside, String name) {
        return Objects.requireNonNull(beside.getResource(name), name).toExternalForm();
    }
}
