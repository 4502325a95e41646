package org.synoptic.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Buttons that say what they do to the eye, to the pointer and to a screen reader. */
public final class Buttons {
    private static final Duration SOON = Duration.millis(400);

    private Buttons() {}

    /** A picture alone; its words are the tooltip and what a screen reader says. */
    public static Button icon(Icon icon, String words, Runnable action) {
        Button button = new Button(null, icon.draw());
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(_ -> action.run());
        return named(button, words);
    }

    /** Picture and words. */
    public static Button button(Icon icon, String text, String words, Runnable action) {
        Button button = new Button(text, icon == null ? null : icon.draw());
        button.setOnAction(_ -> action.run());
        return named(button, words);
    }

    /** Stays down while it is on. */
    public static ToggleButton toggle(Icon icon, String text, String words) {
        return named(new ToggleButton(text, icon == null ? null : icon.draw()), words);
    }

    /** Gives a button its words. */
    public static <B extends ButtonBase> B named(B button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(tip(words));
        button.setMinWidth(ButtonBase.USE_PREF_SIZE);
        return button;
    }

    public static Tooltip tip(String words) {
        Tooltip tip = new Tooltip(words);
        tip.setShowDelay(SOON);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        return tip;
    }
}
