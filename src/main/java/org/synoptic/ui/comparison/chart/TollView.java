package org.synoptic.ui.comparison.chart;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.synoptic.compare.Row;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.comparison.FactWords;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;

/** One toll of the story over time of publication: the fact that is chosen, if it is a toll, or one from the menu. */
public final class TollView extends BorderPane {
    private final ComparisonModel model;
    private final MenuButton rows = new MenuButton();
    private final Label about = new Label();
    private final TollChart chart;
    private final ScrollPane scroll;
    private Row shown;

    public TollView(ComparisonModel model) {
        this.model = model;
        chart = new TollChart(model);
        scroll = new ScrollPane(chart);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("chart-scroll");
        getStyleClass().add("toll-view");
        rows.setId("toll-rows");
        rows.setTooltip(Buttons.tip("Which toll is drawn; choosing one in the table or in a text draws it as well"));
        rows.setMinWidth(0);
        about.getStyleClass().add("muted");
        HBox bar = new HBox(10, rows, about);
        bar.getStyleClass().add("table-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        setTop(bar);
        model.comparedProperty().subscribe(this::fill);
        model.chosenProperty().subscribe(chosen -> {
            if (chosen.row() >= 0 && TollSeries.rows(model.comparedProperty().get()).contains(chosen.row())) show(chosen.row());
        });
    }

    private void fill(Compared compared) {
        List<Integer> tolls = TollSeries.rows(compared);
        int like = shown == null ? -1 : compared.rowLike(shown);
        getTop().setVisible(!tolls.isEmpty());
        setCenter(tolls.isEmpty() ? new Label("No article of this story gives a toll.") : scroll);
        if (!tolls.isEmpty()) show(tolls.contains(like) ? like : tolls.getFirst());
    }

    private void show(int number) {
        Compared compared = model.comparedProperty().get();
        shown = compared.row(number);
        List<TollSeries> series = TollSeries.of(compared, shown);
        ToggleGroup group = new ToggleGroup();
        rows.getItems().setAll(TollSeries.rows(compared).stream().map(each -> item(compared, each, number, group)).toList());
        rows.setText(FactWords.title(shown));
        rows.setAccessibleText("Toll: " + FactWords.title(shown));
        int reports = series.stream().mapToInt(one -> one.points().size()).sum();
        long down = series.stream().flatMap(one -> one.points().stream()).filter(point -> point.revisedBy() > 0).count();
        about.setText(Counted.of(reports, "report") + " of " + Counted.of(series.size(), "outlet") + (down == 0 ? "" : ", " + Counted.of(down, "time") + " revised down ▼"));
        chart.show(series, number);
    }

    private RadioMenuItem item(Compared compared, int number, int now, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(FactWords.verdict(compared.row(number)).sign() + " " + FactWords.title(compared.row(number)));
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(number == now);
        item.setOnAction(event -> model.choose(number, null));
        return item;
    }
}
