package org.synoptic.ui.control;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.synoptic.article.Outlet;

/** The small square that stands for an outlet: its monogram on its colour, or the picture that the user has given. */
public final class OutletMark extends StackPane {
    private static final int PIXELS = 64;

    /** @param outlet an outlet's name, or null if unknown */
    public OutletMark(String outlet, OutletPictures pictures) {
        getStyleClass().add("outlet-mark");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAccessibleText(outlet == null ? "Unknown outlet" : outlet);
        Path picture = pictures.of(outlet);
        if (picture == null) showMonogram(outlet);
        else showPicture(outlet, new Image(picture.toUri().toString(), PIXELS, PIXELS, true, true, true));
    }

    private void showMonogram(String outlet) {
        Label letters = new Label(outlet == null || outlet.isBlank() ? "?" : new Outlet(outlet).monogram());
        letters.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(letters);
        setStyle("-fx-background-color: " + OutletColor.of(outlet));
    }

    private void showPicture(String outlet, Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(widthProperty());
        view.fitHeightProperty().bind(heightProperty());
        Rectangle corners = new Rectangle();
        corners.widthProperty().bind(widthProperty());
        corners.heightProperty().bind(heightProperty());
        corners.setArcWidth(8);
        corners.setArcHeight(8);
        setClip(corners);
        getChildren().setAll(view);
        image.errorProperty().addListener((_, _, failed) -> {
            if (failed) showMonogram(outlet);
        });
    }
}
