package org.synoptic.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

/** The ways in which articles come into the window: chosen, dropped, or pasted. */
final class Incoming {
    private final MainModel model;
    private final Scene scene;
    private final CaseFiles cases;

    Incoming(MainModel model, Scene scene, CaseFiles cases) {
        this.cases = cases;
        this.model = model;
        this.scene = scene;
        scene.addEventHandler(DragEvent.DRAG_OVER, this::over);
        scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
    }

    void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Add articles");
        List<File> files = chooser.showOpenMultipleDialog(scene.getWindow());
        if (files != null) add(files);
    }

    void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Add a folder of articles");
        File folder = chooser.showDialog(scene.getWindow());
        if (folder != null) add(List.of(folder));
    }

    void followFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Follow a folder of articles");
        File folder = chooser.showDialog(scene.getWindow());
        if (folder != null) model.sources.follow(folder.toPath());
    }

    /** Takes files, an address or text from the clipboard. */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) add(clipboard.getFiles());
        else if (clipboard.hasUrl()) model.adding.add(clipboard.getUrl());
        else if (clipboard.hasString()) model.adding.add(clipboard.getString());
    }

    /** Whether a paste is meant for the library and not for a field. */
    boolean canPaste() {
        return canAdd() && !(scene.getFocusOwner() instanceof TextInputControl);
    }

    boolean canAdd() {
        return !model.isReadOnly();
    }

    private void over(DragEvent drag) {
        Dragboard board = drag.getDragboard();
        if (drag.getGestureSource() == null && canAdd() && (board.hasFiles() || board.hasUrl() || board.hasString())) drag.acceptTransferModes(TransferMode.COPY);
    }

    private void dropped(DragEvent drag) {
        Dragboard board = drag.getDragboard();
        if (board.hasFiles()) add(board.getFiles());
        else if (board.hasUrl()) model.adding.add(board.getUrl());
        else if (board.hasString()) model.adding.add(board.getString());
        drag.setDropCompleted(true);
        drag.consume();
    }

    private void add(List<File> files) {
        if (cases.takes(files)) return;
        model.adding.add(files.stream().map(File::toPath).map(Path::toAbsolutePath).toList());
    }
}
