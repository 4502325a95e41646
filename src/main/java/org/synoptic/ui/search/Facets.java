package org.synoptic.ui.search;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.synoptic.ui.control.OutletPictures;

/** Outlets and months of what was found. */
public final class Facets extends VBox {
    public Facets(SearchModel model, OutletPictures pictures) {
        getStyleClass().add("facets");
        getChildren().setAll(title("OUTLET"), new OutletFacets(model, pictures), title("PUBLISHED"), new MonthFacets(model));
    }

    private static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("section");
        return title;
    }
}
