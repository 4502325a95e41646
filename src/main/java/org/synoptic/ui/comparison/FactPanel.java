package org.synoptic.ui.comparison;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.synoptic.article.Article;
import org.synoptic.ui.task.Tasks;

/** Everything below the texts: facts and the other tabs, and the menu that hands the story on. */
final class FactPanel extends StackPane {
    FactPanel(ComparisonModel model, Function<Article, Node> outletMark, Tasks tasks) {
        getStyleClass().add("fact-panel");
        TabPane tabs = new TabPane();
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        Tab facts = new Tab("Facts", new FactTable(model, outletMark));
        facts.textProperty().bind(model.comparedProperty().map(compared -> "Facts " + compared.rows().size()));
        tabs.getTabs().add(facts);
        ExportMenu export = new ExportMenu(model, tasks);
        StackPane.setAlignment(export, Pos.TOP_RIGHT);
        getChildren().addAll(tabs, export);
    }
}
