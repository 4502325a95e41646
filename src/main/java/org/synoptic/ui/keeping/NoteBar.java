package org.synoptic.ui.keeping;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks for the tags of an article and a note on it, above the articles; reading goes on meanwhile. */
public final class NoteBar extends VBox {
    private static final int ROWS = 3;

    private final NoteModel model;
    private final TextField tags = new TextField();
    private final TextArea note = new TextArea();
    private boolean tagsFirst;

    public NoteBar(NoteModel model) {
        this.model = model;
        getStyleClass().add("note-bar");
        managedProperty().bind(model.articleProperty().isNotNull());
        visibleProperty().bind(model.articleProperty().isNotNull());
        tags.setId("note-tags");
        tags.setPromptText("tags, parted by commas");
        tags.textProperty().bindBidirectional(model.tagsProperty());
        note.setId("note-text");
        note.setPromptText("your own words on this article");
        note.setPrefRowCount(ROWS);
        note.setWrapText(true);
        note.textProperty().bindBidirectional(model.noteProperty());
        HBox.setHgrow(tags, Priority.ALWAYS);
        HBox.setHgrow(note, Priority.ALWAYS);
        Label title = new Label();
        title.getStyleClass().add("strong");
        title.textProperty().bind(model.titleProperty());
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(model.problemProperty().isNotEmpty());
        getChildren().setAll(title, new HBox(named("_Tags", tags), tags), new HBox(named("_Note", note), note, buttons()), problem);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.articleProperty().subscribe(article -> {
            if (article != null) Platform.runLater(tagsFirst ? tags::requestFocus : note::requestFocus);
            tagsFirst = false;
        });
    }

    /** Asks for the tags of an article: the keyboard goes to them, once the bar is there. */
    public void askTags(String article) {
        tagsFirst = true;
        model.ask(article);
    }

    private VBox buttons() {
        Button keep = new Button("Keep");
        keep.setId("note-keep");
        keep.getStyleClass().add("accent");
        keep.setMaxWidth(Double.MAX_VALUE);
        keep.setOnAction(_ -> model.keep());
        Button cancel = new Button("Cancel");
        cancel.setMaxWidth(Double.MAX_VALUE);
        cancel.setOnAction(_ -> model.cancel());
        VBox buttons = new VBox(keep, cancel);
        buttons.getStyleClass().add("note-buttons");
        buttons.setMinWidth(USE_PREF_SIZE);
        return buttons;
    }

    /** Enter keeps from the line of tags, Ctrl+Enter from the note too. */
    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) model.cancel();
        else if (key.getCode() == KeyCode.ENTER && (key.isShortcutDown() || key.getTarget() == tags)) model.keep();
        else return;
        key.consume();
    }

    private static Label named(String words, Node field) {
        Label label = new Label(words);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.getStyleClass().add("note-name");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
