package org.synoptic.ui.incoming;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** Preview or report, over the articles; nothing modal: the lists beside it go on working, and who types goes on typing. */
public final class AddingPane extends StackPane {
    /** Where the keyboard was and goes again; a node that vanishes would leave it to the search. */
    private Node before;

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
            if (getScene() == null) return;
            Node owner = getScene().getFocusOwner();
            if (shown && !(owner instanceof TextInputControl)) {
                if (!holds(owner)) before = owner;
                requestFocus();
            }
            if (!shown && holds(owner) && before != null) before.requestFocus();
        });
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            model.close();
            key.consume();
        });
    }

    private boolean holds(Node node) {
        for (Node at = node; at != null; at = at.getParent()) if (at == this) return true;
        return false;
    }
}
