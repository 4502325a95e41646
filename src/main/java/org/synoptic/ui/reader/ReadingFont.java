package org.synoptic.ui.reader;

import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The proportional font in which articles are read, and how wide a column of it should be. */
final class ReadingFont {
    /** Serif fonts made for text on screens, those of free systems first. */
    private static final List<String> WANTED = List.of("Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "Liberation Serif", "DejaVu Serif", "Serif");
    private static final String SAMPLE = "the quick report of a winter storm that sank two ferries off the northern coast ";
    /** Characters a line; 60 to 75 read well. */
    private static final double MEASURE = 70;

    private ReadingFont() {}

    static String family() {
        Set<String> installed = Set.copyOf(Font.getFamilies());
        return WANTED.stream().filter(installed::contains).findFirst().orElse("Serif");
    }

    static double columnWidth(Font font) {
        Text sample = new Text(SAMPLE);
        sample.setFont(font);
        return Math.ceil(sample.getLayoutBounds().getWidth() / SAMPLE.length() * MEASURE);
    }
}
