package org.synoptic.ui.search;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.search.MonthBins.Bin;

/** How many of the articles found appeared when, as columns; choosing one narrows the list to its months. */
final class MonthFacets extends VBox {
    private static final double HEIGHT_EM = 3.2;
    private static final double WIDEST_EM = 2.6;
    private static final int ROOM_FOR_BOTH_ENDS = 5;

    private final SearchModel model;
    private final HBox columns = new HBox();
    private final Label first = new Label();
    private final Label last = new Label();

    MonthFacets(SearchModel model) {
        this.model = model;
        getStyleClass().add("month-facets");
        columns.getStyleClass().add("month-columns");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        first.getStyleClass().addAll("soft", "small");
        last.getStyleClass().addAll("soft", "small");
        HBox ends = new HBox(first, gap, last);
        ends.maxWidthProperty().bind(Bindings.max(columns.widthProperty(), first.widthProperty()));
        first.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(columns, ends);
        model.monthFacetsProperty().addListener((_, _, _) -> show());
        model.monthsProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        List<Bin> bins = MonthBins.of(model.monthFacetsProperty().get());
        int most = Math.max(1, bins.stream().mapToInt(Bin::count).max().orElse(1));
        columns.setStyle("-fx-max-width: %.2fem;".formatted(bins.size() * WIDEST_EM));
        columns.getChildren().setAll(bins.stream().map(bin -> column(bin, most)).toList());
        first.setText(bins.isEmpty() ? "" : bins.getFirst().words());
        last.setText(bins.size() < ROOM_FOR_BOTH_ENDS ? "" : bins.getLast().words());
    }

    private ToggleButton column(Bin bin, int most) {
        Region bar = new Region();
        bar.getStyleClass().add("month-bar");
        double height = bin.count() == 0 ? 0 : Math.max(0.15, HEIGHT_EM * bin.count() / most);
        bar.setStyle("-fx-min-height: %1$.2fem; -fx-max-height: %1$.2fem;".formatted(height));
        String words = bin.words() + ", " + Counted.of(bin.count(), "article");
        ToggleButton column = new ToggleButton(null, bar);
        column.getStyleClass().setAll("facet", "month");
        column.setMinWidth(0);
        column.setPrefWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        bar.prefWidthProperty().bind(column.widthProperty().subtract(4));
        column.setSelected(model.monthsProperty().get().containsAll(bin.months()));
        column.setDisable(bin.count() == 0);
        column.setAccessibleText(words);
        column.setTooltip(Buttons.tip(words));
        column.setOnAction(_ -> model.toggleMonths(bin.months()));
        return column;
    }
}
