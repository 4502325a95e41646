package org.synoptic.ui.main;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;

/** Asks for outlet and day of an article that lacks them, in a line above the articles; reading goes on meanwhile. */
final class DetailsBar extends HBox {
    DetailsBar(DetailsModel model) {
        getStyleClass().add("details-bar");
        managedProperty().bind(model.articleProperty().isNotNull());
        visibleProperty().bind(model.articleProperty().isNotNull());

        TextField outlet = new TextField();
        outlet.setId("details-outlet");
        outlet.setPromptText("who printed it");
        outlet.textProperty().bindBidirectional(model.outletProperty());
        DatePicker day = new DatePicker();
        day.setId("details-day");
        day.setConverter(new DayWords(day));
        day.setPromptText("2016-02-12");
        day.valueProperty().bindBidirectional(model.dayProperty());
        Button keep = new Button("Keep");
        keep.setId("details-keep");
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> model.keep());
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> !model.canKeep(), model.articleProperty(), model.outletProperty(), model.dayProperty()));
        Button cancel = new Button("Cancel");
        cancel.setOnAction(_ -> model.cancel());

        keep.setMinWidth(USE_PREF_SIZE);
        cancel.setMinWidth(USE_PREF_SIZE);

        Label about = new Label("This article's file does not tell them all; relative dates such as “last week” count from the day.");
        about.getStyleClass().add("soft");
        about.setMinWidth(0);
        getChildren().setAll(named("_Outlet", outlet), outlet, named("_Day", day), day, keep, cancel, about);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) model.cancel();
            else if (key.getCode() == KeyCode.ENTER && key.getTarget() == outlet) model.keep();
            else return;
            key.consume();
        });
        model.articleProperty().subscribe(article -> {
            if (article != null) javafx.application.Platform.runLater(outlet::requestFocus);
        });
    }

    private static Label named(String words, javafx.scene.Node field) {
        Label label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Days as ISO writes them; words that are none leave the field as it was. */
    private static final class DayWords extends StringConverter<LocalDate> {
        private final DatePicker picker;

        DayWords(DatePicker picker) {
            this.picker = picker;
        }

        @Override
        public String toString(LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public LocalDate fromString(String words) {
            if (words.isBlank()) return null;
            try {
                return LocalDate.parse(words.strip());
            } catch (DateTimeException notADay) {
                return picker.getValue();
            }
        }
    }
}
