package org.synoptic.ui.comparison;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.synoptic.article.Article;

/** A fact's tip: a line an article with verdict, words, value, claimant and reason. */
final class FactTipView extends VBox {
    private static final double WIDEST = 260;

    FactTipView(FactTip tip, Function<Article, Node> outletMark) {
        super(6);
        getStyleClass().add("fact-tip-content");
        getChildren().add(label(tip.title(), "fact-tip-title"));
        GridPane grid = new GridPane(10, 4);
        int at = 0;
        for (FactTip.Line line : tip.lines()) {
            Label verdict = label(line.verdict() == null ? "" : line.verdict().sign() + " " + line.verdict().words(), "verdict");
            if (line.verdict() != null) verdict.getStyleClass().add(line.verdict().styleClass());
            Label outlet = label(line.article().outletName(), "fact-tip-outlet");
            outlet.setGraphic(outletMark.apply(line.article()));
            VBox words = new VBox(label("“" + line.words() + "”" + (line.value().isEmpty() ? "" : "  → " + line.value())));
            if (!line.claim().isEmpty()) words.getChildren().add(label(line.claim(), "muted"));
            if (!line.why().isEmpty()) words.getChildren().add(label(line.why(), "muted"));
            grid.addRow(at++, outlet, words, verdict);
            for (Node cell : new Node[] {outlet, words, verdict}) GridPane.setValignment(cell, javafx.geometry.VPos.TOP);
        }
        getChildren().add(grid);
        if (!tip.silent().isEmpty()) getChildren().add(label("Not stated: " + tip.silent(), "muted"));
        setAlignment(Pos.TOP_LEFT);
    }

    private static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMaxWidth(WIDEST);
        return label;
    }
}
