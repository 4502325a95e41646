package org.synoptic.ui.comparison.table;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.StackPane;
import org.synoptic.article.Article;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.comparison.chart.TimelineView;
import org.synoptic.ui.comparison.chart.TollView;
import org.synoptic.ui.control.Theme;
import org.synoptic.ui.task.Tasks;

/** Everything below the texts: the facts and what else a story shows, each in a tab with its count, and the menu that hands the story on. */
public final class FactPanel extends StackPane {
    private final ComparisonModel model;
    private final TabPane tabs = new TabPane();

    public FactPanel(ComparisonModel model, Function<Article, Node> outletMark, Tasks tasks) {
        this.model = model;
        getStyleClass().add("fact-panel");
        getStylesheets().addAll(Theme.sheet(FactPanel.class, "table.css"), Theme.sheet(TimelineView.class, "chart.css"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        add("Facts", compared -> compared.rows().size(), new FactsView(model, outletMark));
        add("Timeline", null, new TimelineView(model, outletMark));
        add("Toll over time", null, new TollView(model));
        passages("Quotations", PassageRow::quotations, List.of("Speaker", "Words", "Quoted by"), "No quotations found in these articles.");
        passages("Shared wording", SharedPassages::of, List.of("Articles", "Words that they share", "Length"), "No shared text of twelve words or more found.");
        passages("Checks", PassageRow::checks, List.of("Article", "Words", "What was noticed"), "Nothing noticed inside any of these articles.");
        model.tabProperty().subscribe(wanted -> tabs.getTabs().stream().filter(tab -> tab.getUserData().equals(wanted)).findFirst().ifPresent(tabs.getSelectionModel()::select));
        tabs.getSelectionModel().selectedItemProperty().addListener((observed, was, now) -> model.tabProperty().set((String) now.getUserData()));
        ExportMenu export = new ExportMenu(model, tasks, widthProperty());
        StackPane.setAlignment(export, Pos.TOP_RIGHT);
        getChildren().addAll(tabs, export);
    }

    private void passages(String name, Function<Compared, List<PassageRow>> rows, List<String> heads, String empty) {
        add(name, compared -> rows.apply(compared).size(), new PassageTable(model, rows, heads, empty));
    }

    /** @param count to show in the tab's name, or null */
    private void add(String name, Function<Compared, Integer> count, Node content) {
        Tab tab = new Tab(name, content);
        tab.setUserData(name);
        if (count != null) tab.textProperty().bind(model.comparedProperty().map(compared -> name + " " + count.apply(compared)));
        tabs.getTabs().add(tab);
    }
}
