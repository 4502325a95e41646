package org.synoptic.ui.comparison.table;

import java.util.Arrays;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.synoptic.ui.control.Buttons;

/** A column's head in one line or two: the outlet's mark, its name, and the time or the rest of the name below. */
final class ColumnHead extends HBox {
    /** The size of the font that the widths of the table are meant for. */
    static final double USUAL = 13;
    private static final double NARROWEST = 96;
    private static final double WIDEST = 164;
    private static final double MARK = 26;
    private static final double BESIDE = 30;
    /** A longer name is broken where it has a space. */
    private static final int ONE_LINE = 11;

    private final VBox names = new VBox();
    private final String words;
    private final String[] lines;
    private final double wanted;
    private final double oneLine;

    /**
     * @param words the name, and after a line break the time
     * @param mark of the outlet, or null
     * @param font of the table
     */
    ColumnHead(String words, Node mark, Font font) {
        super(6);
        setAlignment(Pos.CENTER_LEFT);
        this.words = words;
        lines = broken(words);
        names.setAlignment(Pos.CENTER_LEFT);
        show(lines);
        if (mark != null) getChildren().add(mark);
        getChildren().add(names);
        double scale = font.getSize() / USUAL;
        double beside = ((mark == null ? 0 : MARK) + BESIDE) * scale;
        wanted = Math.clamp(Arrays.stream(lines).mapToDouble(line -> width(line, font)).max().orElse(0) + beside, NARROWEST * scale, WIDEST * scale);
        oneLine = width(words, font) + beside;
        Tooltip.install(this, Buttons.tip(words.replace("\n", ", ")));
        setMinWidth(0);
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    private void show(String... shown) {
        names.getChildren().setAll(Arrays.stream(shown).map(line -> {
            Label label = new Label(line);
            label.getStyleClass().add(line.equals(shown[0]) || !words.contains("\n") ? "head-name" : "head-time");
            label.setMinWidth(0);
            return label;
        }).toList());
    }

    /** Told how wide its column is: a name is broken only where it does not fit on one line. */
    void fit(double column) {
        if (words.contains("\n") || lines.length == 1) return;
        boolean broken = column < oneLine;
        if (broken != names.getChildren().size() > 1) show(broken ? lines : new String[] {words});
    }

    double wanted() {
        return wanted;
    }

    boolean hasTwoLines() {
        return lines.length > 1;
    }

    /** At its line break, or else at the space that leaves the two lines most alike. */
    static String[] broken(String words) {
        if (words.contains("\n")) return words.split("\n", 2);
        int best = -1;
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1))
            if (best < 0 || Math.abs(2 * at - words.length()) < Math.abs(2 * best - words.length())) best = at;
        return words.length() <= ONE_LINE || best < 0 ? new String[] {words} : new String[] {words.substring(0, best), words.substring(best + 1)};
    }

    private static double width(String line, Font font) {
        Text text = new Text(line);
        text.setFont(Font.font(font.getFamily(), FontWeight.BOLD, font.getSize()));
        return text.getLayoutBounds().getWidth();
    }
}
