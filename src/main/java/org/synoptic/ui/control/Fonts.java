package org.synoptic.ui.control;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/** The family that lists, tables and buttons are set in: the first of the list that the machine has. */
public final class Fonts {
    private static final List<String> SANS = List.of("Inter", "Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "Cantarell", "Ubuntu", "DejaVu Sans");

    private Fonts() {}

    public static String sans() {
        Set<String> installed = Set.copyOf(Font.getFamilies());
        return SANS.stream().filter(installed::contains).findFirst().orElse("System");
    }
}
