package org.synoptic.ui.comparison;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.synoptic.article.Article;
import org.synoptic.ui.control.Fonts;

/** A fact's tip: what is known of the words under the mouse, and below it a line for each other statement with verdict, value, claimant and reason. */
final class FactTipView extends VBox {
    /** Letters a line of each column, and of lines over both. */
    private static final int NAMES = 26;
    private static final int WORDS = 46;
    private static final int WIDE = 84;
    /** What is not longer stands beside another one, so that the tip leaves the text below in view. */
    private static final int BESIDE = 28;

    FactTipView(FactTip tip, Function<Article, Node> outletMark) {
        super(7);
        getStyleClass().add("fact-tip-content");
        setStyle("-fx-font-family: \"" + Fonts.sans() + "\";");
        getChildren().addAll(label(tip.title(), WIDE, "fact-tip-title"), details(tip));
        if (!tip.lines().isEmpty()) getChildren().addAll(new Separator(), others(tip, outletMark));
        if (!tip.more().isEmpty()) getChildren().add(label(tip.more(), WIDE, "muted"));
        if (!tip.silent().isEmpty()) getChildren().add(label("○ Not stated by " + tip.silent(), WIDE, "muted"));
    }

    private static GridPane details(FactTip tip) {
        GridPane grid = new GridPane(14, 3);
        int row = 0;
        int column = 0;
        for (var detail : tip.details().entrySet()) {
            boolean isShort = detail.getValue().length() <= BESIDE;
            if (!isShort && column > 0) {
                column = 0;
                row++;
            }
            Label words = label(detail.getValue(), WIDE - 16);
            if (detail.getKey().equals("Words")) words.getStyleClass().add("fact-tip-words");
            grid.add(top(label(detail.getKey(), NAMES, "muted")), column, row);
            grid.add(words, column + 1, row, isShort ? 1 : 3, 1);
            if (!isShort || column > 0) row++;
            column = isShort && column == 0 ? 2 : 0;
        }
        return grid;
    }

    private static GridPane others(FactTip tip, Function<Article, Node> outletMark) {
        GridPane grid = new GridPane(14, 6);
        int at = 0;
        for (FactTip.Line line : tip.lines()) {
            Label verdict = label(line.verdict().sign() + " " + line.verdict().words(), NAMES, "verdict", line.verdict().styleClass());
            Label outlets = label(line.outlets(), NAMES, "fact-tip-outlet");
            outlets.setGraphic(outletMark.apply(line.articles().getFirst()));
            VBox words = new VBox(label("“" + line.words() + "”" + (line.value().isEmpty() ? "" : "  → " + line.value()), WORDS));
            if (!line.claim().isEmpty()) words.getChildren().add(label(line.claim(), WORDS, "muted"));
            if (!line.why().isEmpty()) words.getChildren().add(label(line.why(), WORDS, "fact-tip-why"));
            grid.addRow(at++, top(verdict), top(outlets), top(words));
        }
        return grid;
    }

    private static <N extends Node> N top(N node) {
        GridPane.setValignment(node, VPos.TOP);
        return node;
    }

    private static Label label(String text, int most, String... styles) {
        Label label = new Label(broken(text, most));
        label.getStyleClass().addAll(styles);
        label.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return label;
    }

    /** Broken into lines here, for a popup asks labels that wrap by themselves for their height before it knows their width. */
    private static String broken(String text, int most) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split(" ")) {
            if (length > 0 && length + 1 + word.length() > most) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length += word.length();
        }
        return lines.toString();
    }
}
