package org.synoptic.ui.incoming;

import java.io.File;
import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.synoptic.library.incoming.Feed;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.control.Words;

/** The feeds and folders that articles come from: each with its state, and what can be done with it. */
public final class SourcesView extends VBox {
    private final SourcesModel model;
    private final TextField address = new TextField();
    private final ListView<Feed> feeds;

    public SourcesView(SourcesModel model) {
        this.model = model;
        getStyleClass().add("sources");
        setDisable(model.isReadOnly());
        feeds = new ListView<>(model.feeds());
        feeds.setId("feeds");
        feeds.setAccessibleText("Feeds");
        feeds.setPlaceholder(Words.wrapped("Feeds stand here. Nothing is fetched until you ask, or switch it on for a feed."));
        feeds.setCellFactory(_ -> new FeedCell(model));
        model.fetching().addListener((ListChangeListener<String>) _ -> feeds.refresh());
        VBox.setVgrow(feeds, Priority.ALWAYS);
        Label message = new Label();
        message.getStyleClass().add("soft");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.textProperty().bind(model.messageProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        VBox folders = new VBox();
        folders.getStyleClass().add("sources-folders");
        model.folders().addListener((ListChangeListener<SourcesModel.Followed>) _ -> show(folders));
        show(folders);
        getChildren().setAll(newFeed(), message, feeds, folders);
    }

    public void focus() {
        address.requestFocus();
    }

    private Node newFeed() {
        address.setId("feed-address");
        address.setPromptText("address of a feed");
        address.setAccessibleText("Address of a feed, or of an outlet that has one");
        address.setOnAction(_ -> follow());
        HBox.setHgrow(address, Priority.ALWAYS);
        MenuItem all = item("Fetch all feeds now", model::fetchAll);
        MenuItem read = item("Add the feeds of a list (OPML)…", this::readOpml);
        MenuItem write = item("Write the feeds as a list (OPML)…", this::writeOpml);
        MenuButton more = Buttons.named(new MenuButton(null, Icon.SETTINGS.draw(), all, read, write), "More about feeds");
        more.setId("feeds-more");
        HBox line = new HBox(address, Buttons.icon(Icon.ADD, "Follow this feed (Enter); it is fetched once now", this::follow), more);
        line.getStyleClass().add("sources-line");
        CheckBox inside = new CheckBox("Private networks allowed");
        inside.setTooltip(Buttons.tip("Whether feeds and pages on this machine or inside your own network may be fetched. A page from outside could otherwise lead there."));
        inside.setSelected(model.privateNetworks());
        inside.setOnAction(_ -> model.allowPrivateNetworks(inside.isSelected()));
        return new VBox(6, line, inside);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void follow() {
        if (address.getText().isBlank()) return;
        model.follow(address.getText());
        address.clear();
    }

    private void show(VBox folders) {
        Label title = new Label("Followed folders");
        title.getStyleClass().add("strong");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, Buttons.icon(Icon.ADD, "Follow a folder", this::chooseFolder));
        head.getStyleClass().add("sources-line");
        folders.getChildren().setAll(head);
        for (SourcesModel.Followed followed : model.folders()) {
            Path folder = followed.path();
            Label name = new Label(String.valueOf(folder.getFileName()), Icon.FOLDER.draw());
            name.setTooltip(Buttons.tip(folder + (followed.there() ? "" : "\nIt is out of reach. Its articles stay as they were read; to take them off the lists, follow it no more.")));
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label away = new Label(followed.there() ? "" : "out of reach");
            away.getStyleClass().addAll("soft", "small");
            away.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(name, away, Buttons.icon(Icon.CANCEL, "Follow " + folder + " no more; its files stay", () -> model.unfollow(folder)));
            line.getStyleClass().add("sources-line");
            folders.getChildren().add(line);
        }
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Follow a folder of articles");
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) model.follow(folder.toPath());
    }

    private void readOpml() {
        File file = opmlChooser("Add the feeds of a list").showOpenDialog(getScene().getWindow());
        if (file != null) model.readOpml(file.toPath());
    }

    private void writeOpml() {
        FileChooser chooser = opmlChooser("Write the feeds as a list");
        chooser.setInitialFileName("feeds.opml");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) model.writeOpml(file.toPath());
    }

    private static FileChooser opmlChooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("Lists of feeds", "*.opml", "*.xml"), new FileChooser.ExtensionFilter("All files", "*"));
        return chooser;
    }
}
