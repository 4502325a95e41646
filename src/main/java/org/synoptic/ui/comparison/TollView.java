package org.synoptic.ui.comparison;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.synoptic.fact.FactKind;

/** The toll over time of publication, of one kind at a time. */
final class TollView extends BorderPane {
    private final ComparisonModel model;
    private final HBox kinds = new HBox(6);
    private final TollChart chart;
    private FactKind kind;

    TollView(ComparisonModel model) {
        this.model = model;
        chart = new TollChart(model);
        getStyleClass().add("toll-view");
        kinds.getStyleClass().add("toll-kinds");
        kinds.setAlignment(Pos.CENTER_LEFT);
        model.comparedProperty().subscribe(this::show);
    }

    private void show(Compared compared) {
        List<FactKind> stated = TollSeries.kinds(compared);
        if (!stated.contains(kind)) kind = stated.isEmpty() ? null : stated.getFirst();
        ToggleGroup group = new ToggleGroup();
        kinds.getChildren().setAll(stated.stream().map(each -> button(each, group)).toList());
        setTop(stated.isEmpty() ? null : kinds);
        setCenter(stated.isEmpty() ? new Label("No article of this story gives a toll.") : chart);
        if (kind != null) chart.show(TollSeries.of(compared, kind), kind);
    }

    private ToggleButton button(FactKind each, ToggleGroup group) {
        ToggleButton button = new ToggleButton(each.key());
        button.getStyleClass().add("legend-chip");
        button.setToggleGroup(group);
        button.setSelected(each == kind);
        button.setOnAction(event -> {
            kind = each;
            button.setSelected(true);
            chart.show(TollSeries.of(model.comparedProperty().get(), kind), kind);
        });
        return button;
    }
}
