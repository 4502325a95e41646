package org.synoptic.ui.incoming;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Preview or report, over the articles; nothing modal: the lists beside it go on working, and who types goes on typing. */
public final class AddingPane extends StackPane {
    public AddingPane(AddingModel model) {
        getStyleClass().add("adding-pane");
        setId("adding");
        Node preview = new PreviewView(model);
        Node report = new ReportView(model);
        preview.visibleProperty().bind(model.previewProperty().isNotNull());
        report.visibleProperty().bind(Bindings.and(model.previewProperty().isNull(), model.reportProperty().isNotNull()));
        visibleProperty().bind(model.shownProperty());
        managedProperty().bind(model.shownProperty());
        getChildren().setAll(report, preview);
        model.shownProperty().subscribe(shown -> {
            boolean typing = getScene() != null && getScene().getFocusOwner() instanceof TextInputControl;
            if (shown && !typing) requestFocus();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            model.close();
            key.consume();
        });
    }
}
