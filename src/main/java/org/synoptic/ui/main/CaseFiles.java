package org.synoptic.ui.main;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import org.synoptic.library.casefile.CaseContents;
import org.synoptic.library.casefile.CaseReader;
import org.synoptic.ui.control.Command;
import org.synoptic.ui.keeping.CaseModel;

/** Case files, chosen by name: a story, chosen articles or everything goes out; what a colleague sent comes in. */
final class CaseFiles {
    private final MainModel model;
    private final Scene scene;
    private final Supplier<List<String>> chosen;
    private final StoryCommands.Window window;

    /** @param chosen the articles that are chosen in the list */
    CaseFiles(MainModel model, Scene scene, Supplier<List<String>> chosen, StoryCommands.Window window) {
        this.model = model;
        this.scene = scene;
        this.chosen = chosen;
        this.window = window;
    }

    List<Command> commands() {
        return List.of(
                Command.of("Case file", "Export the open story as a case file", "Shortcut+Shift+E", () -> model.open.storyProperty().get() != null, this::exportStory),
                Command.of("Case file", "Export the chosen articles as a case file", null, () -> !chosen.get().isEmpty(), () -> export(new CaseContents.Articles("selection", chosen.get()), "selection")),
                Command.of("Case file", "Export the whole library as a case file", null, () -> export(new CaseContents.All(), "library")),
                Command.of("Case file", "Import a case file", "Shortcut+Shift+I", () -> !model.isReadOnly(), this::chooseImport));
    }

    private void exportStory() {
        String id = model.open.storyProperty().get();
        boolean story = model.stories.story(id) != null;
        export(story ? new CaseContents.Story(id) : new CaseContents.Articles("article", List.of(id)), model.comparison.comparedProperty().get().story().label());
    }

    private void export(CaseContents contents, String name) {
        FileChooser chooser = chooser("Export a case file");
        chooser.setInitialFileName(name.replaceAll("[\\\\/:*?\"<>|]+", " ").strip() + ".zip");
        File file = chooser.showSaveDialog(scene.getWindow());
        if (file != null) model.keeping.cases.write(contents, withEnding(file.toPath().toAbsolutePath()));
    }

    private void chooseImport() {
        File file = chooser("Import a case file").showOpenDialog(scene.getWindow());
        if (file != null) take(file.toPath().toAbsolutePath());
    }

    /** Takes in a case file that was dropped or pasted; tells whether it is one. */
    boolean takes(List<File> files) {
        if (files.size() != 1 || !CaseReader.isCase(files.getFirst().toPath())) return false;
        take(files.getFirst().toPath().toAbsolutePath());
        return true;
    }

    private void take(Path file) {
        CaseModel cases = model.keeping.cases;
        cases.read(file, earlier -> window.ask("“" + earlier.getFileName() + "” is there already and differs from this file; Escape takes in nothing", List.of(
                Command.of("Case file", "Replace it: what is there gives way, and one undo brings it back", null, () -> cases.read(file, earlier)),
                Command.of("Case file", "Keep both: this one comes in beside it", null, () -> cases.read(file, (Path) null)))));
    }

    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(java.util.Locale.ROOT).endsWith(".zip") ? file : file.resolveSibling(name + ".zip");
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Case files", "*.zip"));
        return chooser;
    }
}
