package org.synoptic.ui.search;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.synoptic.search.Results.Facet;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.control.OutletMark;
import org.synoptic.ui.control.OutletPictures;

/** How many of the articles found each outlet has, as bars; choosing one narrows the list to it. */
final class OutletFacets extends VBox {
    private static final int MOST = 6;
    private static final double BAR_EM = 4.6;

    private final SearchModel model;
    private final OutletPictures pictures;

    OutletFacets(SearchModel model, OutletPictures pictures) {
        this.model = model;
        this.pictures = pictures;
        getStyleClass().add("outlet-facets");
        model.outletFacetsProperty().addListener((_, _, _) -> show());
        model.outletsProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        List<Facet<String>> all = model.outletFacetsProperty().get();
        Set<String> chosen = model.outletsProperty().get();
        int most = all.stream().mapToInt(Facet::count).max().orElse(1);
        getChildren().setAll(all.stream().filter(facet -> all.indexOf(facet) < MOST || chosen.contains(facet.value())).map(facet -> row(facet, most, chosen)).toList());
        if (all.size() > MOST) {
            Label rest = new Label("and " + Counted.of(all.size() - MOST, "more outlet"));
            rest.getStyleClass().addAll("soft", "small");
            getChildren().add(rest);
        }
    }

    private ToggleButton row(Facet<String> facet, int most, Set<String> chosen) {
        Label name = new Label(facet.value());
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Region bar = new Region();
        bar.getStyleClass().add("facet-bar");
        StackPane.setAlignment(bar, javafx.geometry.Pos.CENTER_RIGHT);
        bar.setStyle("-fx-max-width: %.2fem; -fx-min-width: 0.2em;".formatted(BAR_EM * facet.count() / most));
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("facet-track");
        Label count = new Label(String.valueOf(facet.count()));
        count.getStyleClass().add("facet-count");
        HBox content = new HBox(new OutletMark(facet.value(), pictures), name, track, count);
        content.getStyleClass().add("facet-row");

        ToggleButton row = new ToggleButton();
        row.getStyleClass().setAll("facet");
        row.setGraphic(content);
        content.prefWidthProperty().bind(row.widthProperty().subtract(8));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinWidth(0);
        row.setPrefWidth(0);
        row.setSelected(chosen.contains(facet.value()));
        row.setAccessibleText(facet.value() + ", " + Counted.of(facet.count(), "article"));
        row.setTooltip(Buttons.tip(row.isSelected() ? "Show all outlets again" : "Only articles of " + facet.value()));
        row.setOnAction(_ -> model.toggleOutlet(facet.value()));
        return row;
    }
}
