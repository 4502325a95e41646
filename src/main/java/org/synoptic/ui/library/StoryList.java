package org.synoptic.ui.library;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.MapChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import org.synoptic.search.StorySummary;
import org.synoptic.ui.control.EndOfList;
import org.synoptic.ui.control.OutletPictures;
import org.synoptic.ui.control.Words;

/** The stories as cards; choosing one opens it. */
public final class StoryList extends StackPane {
    private final StoriesModel model;
    private final ListView<StorySummary> list = new ListView<>();
    private boolean following;

    /**
     * @param reading whether articles are being read
     * @param open called with the id of the story that was chosen
     * @param join asks with which other story to join the one that was chosen last; null where nothing can be changed
     */
    public StoryList(StoriesModel model, OutletPictures pictures, ObservableBooleanValue reading, Consumer<String> open, Runnable join) {
        this.model = model;
        getStyleClass().add("story-list");
        list.setId("stories");
        list.setAccessibleText("Stories");
        list.setItems(model.stories());
        list.setCellFactory(_ -> cell(pictures));
        Label nothing = Words.wrapped("");
        nothing.textProperty().bind(Bindings.when(model.loadedProperty().and(Bindings.not(reading))).then("No stories yet: drop files or folders here, or use Add articles.").otherwise("Reading articles…"));
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (chosen != null && !following) open.accept(chosen.id());
        });
        EndOfList.near(list, model::more);
        if (join != null) {
            MenuItem item = new MenuItem("Join this story with another one…");
            item.setOnAction(_ -> join.run());
            list.setContextMenu(new ContextMenu(item));
        }
        getChildren().setAll(list);
    }

    /** Marks the story that is open, without opening it again. */
    public void follow(String story) {
        following = true;
        StorySummary open = model.story(story);
        if (open == null) list.getSelectionModel().clearSelection();
        else if (!open.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(open);
            if (!isInView(open)) list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
        following = false;
    }

    private boolean isInView(StorySummary story) {
        return list.lookupAll(".card-cell").stream().anyMatch(node -> node instanceof ListCell<?> cell && story.equals(cell.getItem()) && cell.getBoundsInParent().getMinY() >= 0 && cell.getBoundsInParent().getMaxY() <= list.getHeight());
    }

    public void focus() {
        list.requestFocus();
    }

    private StoryCell cell(OutletPictures pictures) {
        StoryCell cell = new StoryCell(model, pictures);
        MapChangeListener<String, Tally> refill = change -> {
            if (cell.getItem() != null && cell.getItem().id().equals(change.getKey())) cell.refill();
        };
        model.tallies().addListener(new javafx.collections.WeakMapChangeListener<>(refill));
        cell.setUserData(refill);
        return cell;
    }
}
