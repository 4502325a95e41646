package org.synoptic.ui.main;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.synoptic.ui.keeping.KeepingModel;
import org.synoptic.ui.keeping.LogView;
import org.synoptic.ui.keeping.VersionsView;

/** What takes the place of the articles for a while: the log of judgements, or the versions of an article. Escape leads back. */
final class Panels {
    private final BorderPane reading;
    private final Node articles;
    private final KeepingModel model;
    private final LogView log;
    private final VersionsView versions;

    /** @param reading holds the articles at its centre */
    Panels(BorderPane reading, KeepingModel model) {
        this.reading = reading;
        this.articles = reading.getCenter();
        this.model = model;
        log = new LogView(model.log, this::close);
        versions = new VersionsView(model.versions, this::close);
        model.versions.shownProperty().subscribe(shown -> {
            if (shown != null) show(versions);
        });
        for (Node panel : List.of(log, versions)) panel.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    private void leave(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        close();
        key.consume();
    }

    /** Shows the log, or the articles again if it is there. */
    void toggleLog() {
        if (reading.getCenter() == log) {
            close();
            return;
        }
        model.log.refresh();
        show(log);
    }

    void close() {
        model.versions.close();
        show(articles);
    }

    private void show(Node node) {
        reading.setCenter(node);
        node.requestFocus();
    }
}
