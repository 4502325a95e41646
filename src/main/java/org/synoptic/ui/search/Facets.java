package org.synoptic.ui.search;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.synoptic.search.Dimension;
import org.synoptic.search.Results.Facet;
import org.synoptic.ui.control.OutletMark;
import org.synoptic.ui.control.OutletPictures;

/** Outlets, days, places, persons, kinds of fact and tags of what was found. */
public final class Facets extends VBox {
    public Facets(SearchModel model, OutletPictures pictures) {
        getStyleClass().add("facets");
        getChildren().setAll(
                titled(FacetWords.title(Dimension.OUTLET), new ValueFacets(model, Dimension.OUTLET, outlet -> new OutletMark(outlet, pictures)), model.facets(Dimension.OUTLET)),
                titled("PUBLISHED", new DayFacets(model), model.daysProperty()));
        for (Dimension dimension : List.of(Dimension.PLACE, Dimension.PERSON, Dimension.FACT, Dimension.TAG))
            getChildren().add(titled(FacetWords.title(dimension), new ValueFacets(model, dimension, null), model.facets(dimension)));
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
