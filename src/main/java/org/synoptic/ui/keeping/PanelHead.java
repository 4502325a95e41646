package org.synoptic.ui.keeping;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Icon;

/** Title of what stands in the place of the articles, and the way back to them. */
final class PanelHead extends HBox {
    private final Label title;
    private final Label about;

    PanelHead(String title, String about, Runnable close) {
        this.title = new Label(title);
        this.about = new Label(about);
        getStyleClass().add("panel-head");
        this.title.getStyleClass().add("title");
        this.about.getStyleClass().add("soft");
        this.about.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(this.title, this.about, gap, Buttons.icon(Icon.CANCEL, "Back to the articles (Esc)", close));
    }

    void show(String titleWords, String aboutWords) {
        title.setText(titleWords);
        about.setText(aboutWords);
    }
}
