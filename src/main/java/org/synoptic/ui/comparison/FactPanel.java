package org.synoptic.ui.comparison;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import javafx.geometry.Pos;
import org.synoptic.article.Article;

/** Everything below the texts: facts and the other tabs, and the menu that hands the story on. */
final class FactPanel extends StackPane {
    FactPanel(ComparisonModel model, Function<Article, Node> outletMark) {
        getStyleClass().add("fact-panel");
        TabPane tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Tab facts = new Tab("Facts", new FactTable(model, outletMark));
        facts.textProperty().bind(model.comparedProperty().map(compared -> "Facts " + compared.rows().size()));
        tabs.getTabs().add(facts);
        ExportMenu export = new ExportMenu(model);
        StackPane.setAlignment(export, Pos.TOP_RIGHT);
        getChildren().addAll(tabs, export);
    }
}
