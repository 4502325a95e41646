package org.synoptic.ui.search;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.synoptic.search.Results.Facet;
import org.synoptic.ui.control.OutletPictures;

/** Outlets and months of what was found. */
public final class Facets extends VBox {
    public Facets(SearchModel model, OutletPictures pictures) {
        getStyleClass().add("facets");
        getChildren().setAll(titled("OUTLET", new OutletFacets(model, pictures), model.outletFacetsProperty()), titled("PUBLISHED", new MonthFacets(model), model.monthFacetsProperty()));
    }

    /** Away while there is nothing to count. */
    private static <T> VBox titled(String words, Node facets, ObservableValue<List<Facet<T>>> counts) {
        Label title = new Label(words);
        title.getStyleClass().add("section");
        VBox box = new VBox(title, facets);
        counts.subscribe(all -> {
            box.setVisible(!all.isEmpty());
            box.setManaged(!all.isEmpty());
        });
        return box;
    }
}
