package org.synoptic.ui.comparison;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.synoptic.article.Article;

/** A fact's tip: a line an article with verdict, words, value, what it counts, claimant and reason. */
final class FactTipView extends VBox {
    private static final int LINE = 46;
    private static final String SILENT = "Not stated: ";

    FactTipView(FactTip tip, Function<Article, Node> outletMark) {
        super(6);
        getStyleClass().add("fact-tip-content");
        getChildren().add(label(tip.title(), "fact-tip-title"));
        GridPane grid = new GridPane(10, 4);
        int at = 0;
        for (FactTip.Line line : tip.lines()) {
            Label verdict = label(line.verdict() == null ? "" : line.verdict().sign() + " " + line.verdict().words(), "verdict");
            if (line.verdict() != null) verdict.getStyleClass().add(line.verdict().styleClass());
            Label outlet = label(line.outlet(), "fact-tip-outlet");
            outlet.setGraphic(outletMark.apply(line.article()));
            VBox words = new VBox(label("“" + line.words() + "”" + (line.value().isEmpty() ? "" : "  → " + line.value())));
            if (!line.counted().isEmpty()) words.getChildren().add(label(line.counted(), "muted"));
            words.getChildren().add(label(line.claim(), "muted"));
            if (!line.why().isEmpty()) words.getChildren().add(label(line.why(), "muted"));
            grid.addRow(at++, outlet, words, verdict);
            for (Node cell : new Node[] {outlet, words, verdict}) GridPane.setValignment(cell, javafx.geometry.VPos.TOP);
        }
        getChildren().add(grid);
        if (!tip.silent().isEmpty()) getChildren().add(label(SILENT + tip.silent(), "muted"));
        setAlignment(Pos.TOP_LEFT);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(broken(text, text.startsWith(SILENT) ? 2 * LINE : LINE));
        label.getStyleClass().addAll(styles);
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
