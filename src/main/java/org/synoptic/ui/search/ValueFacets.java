package org.synoptic.ui.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.synoptic.search.Dimension;
import org.synoptic.search.Results.Facet;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;

/** How many of the articles found have each value of a dimension, as bars; choosing some narrows the list to articles with one of them. */
final class ValueFacets extends VBox {
    private static final int FEW = 5;
    private static final double BAR_EM = 3.2;

    private final SearchModel model;
    private final Dimension dimension;
    private final Function<String, Node> mark;
    private boolean all;

    /** @param mark gives the picture before a value, or null for none */
    ValueFacets(SearchModel model, Dimension dimension, Function<String, Node> mark) {
        this.model = model;
        this.dimension = dimension;
        this.mark = mark;
        getStyleClass().add("value-facets");
        model.facets(dimension).addListener((_, _, _) -> show());
        model.filterProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        List<Facet<String>> facets = model.facets(dimension).getValue();
        Set<String> chosen = model.filterProperty().get().of(dimension);
        int most = facets.stream().mapToInt(Facet::count).max().orElse(1);
        int shown = all ? facets.size() : FEW;
        getChildren().clear();
        for (int i = 0; i < facets.size(); i++) if (i < shown || chosen.contains(facets.get(i).value())) getChildren().add(row(facets.get(i), most, chosen));
        if (facets.size() <= FEW) return;
        Button more = Buttons.button(null, all ? "fewer" : facets.size() - FEW + " more", all ? "Show the most frequent ones alone" : "Show more of them", () -> {
            all = !all;
            show();
        });
        more.getStyleClass().addAll("flat", "small", "facet-more");
        getChildren().add(more);
    }

    private ToggleButton row(Facet<String> facet, int most, Set<String> chosen) {
        String words = FacetWords.of(dimension, facet.value());
        Label name = new Label(words);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Region bar = new Region();
        bar.getStyleClass().add("facet-bar");
        StackPane.setAlignment(bar, Pos.CENTER_RIGHT);
        bar.setStyle("-fx-max-width: %.2fem; -fx-min-width: 0.2em;".formatted(BAR_EM * facet.count() / most));
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("facet-track");
        Label count = new Label(String.valueOf(facet.count()));
        count.getStyleClass().add("facet-count");
        HBox content = mark == null ? new HBox(name, track, count) : new HBox(mark.apply(facet.value()), name, track, count);
        content.getStyleClass().add("facet-row");

        ToggleButton row = new ToggleButton();
        row.getStyleClass().setAll("facet");
        row.setGraphic(content);
        content.prefWidthProperty().bind(row.widthProperty().subtract(8));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        row.setSelected(chosen.contains(facet.value()));
        row.setAccessibleText(words + ", " + Counted.of(facet.count(), "article"));
        row.setTooltip(Buttons.tip(row.isSelected() ? "No longer only " + words : "Only articles with " + words));
        row.setOnAction(_ -> model.toggle(dimension, facet.value()));
        return row;
    }
}
