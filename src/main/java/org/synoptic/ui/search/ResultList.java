package org.synoptic.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.search.Hit;
import org.synoptic.search.SearchRequest.Order;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.control.EndOfList;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.control.OutletPictures;
import org.synoptic.ui.control.Words;

/** What was found, a page at a time, with the number of articles and the order above. */
public final class ResultList extends VBox {
    private final SearchModel model;
    private final ListView<Hit> list = new ListView<>();

    /** @param open called with the result that is to be opened: by Enter or a click */
    public ResultList(SearchModel model, OutletPictures pictures, Consumer<Hit> open) {
        this.model = model;
        getStyleClass().add("result-list");
        list.setId("results");
        list.setAccessibleText("Articles found");
        list.setItems(model.hits());
        list.setCellFactory(_ -> new ResultCell(pictures));
        MenuItem like = new MenuItem("More like this");
        like.setOnAction(_ -> moreLikeChosen());
        list.setContextMenu(new ContextMenu(like));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(placeholder());
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) openChosen(open);
            else if (key.getCode() == KeyCode.ESCAPE && model.isActive()) model.clear();
        });
        list.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) openChosen(open);
        });
        EndOfList.near(list, model::more);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head(), new ChipBar(model), instead(), list);
    }

    /** Leads the keyboard to the first result. */
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
    }

    /** @param more gives further items of the menu, whenever it opens */
    public void offer(Supplier<List<MenuItem>> more) {
        MenuItem like = list.getContextMenu().getItems().getFirst();
        list.getContextMenu().setOnShowing(_ -> {
            list.getContextMenu().getItems().setAll(like, new SeparatorMenuItem());
            list.getContextMenu().getItems().addAll(more.get());
        });
    }

    /** The ids of the results that are chosen, if the keyboard is here. */
    public List<String> chosen() {
        return list.isFocused() || list.getContextMenu().isShowing() ? selected() : List.of();
    }

    /** The ids of the results that are chosen. */
    public List<String> selected() {
        return list.getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull).map(Hit::id).toList();
    }

    /** Looks for articles like the chosen result; tells whether one is chosen and the keyboard is here. */
    public boolean moreLikeChosen() {
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit == null || !list.isFocused()) return false;
        model.moreLike(hit.id(), hit.article().headline());
        return true;
    }

    private void openChosen(Consumer<Hit> open) {
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) open.accept(hit);
    }

    private HBox head() {
        Label total = new Label();
        total.getStyleClass().add("soft");
        total.textProperty().bind(Bindings.createStringBinding(() -> Counted.of(model.totalProperty().get(), "article"), model.totalProperty()));
        ComboBox<Order> order = new ComboBox<>(FXCollections.observableArrayList(Order.values()));
        order.setId("order");
        order.setAccessibleText("Order of the articles");
        order.setCellFactory(_ -> new OrderCell());
        order.setButtonCell(new OrderCell());
        order.setValue(model.orderProperty().get());
        model.orderProperty().addListener((_, _, chosen) -> order.setValue(chosen));
        order.setOnAction(_ -> {
            if (order.getValue() != model.orderProperty().get()) model.sort(order.getValue());
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button inside = Buttons.icon(Icon.INSIDE, "Search inside these results (Ctrl+Shift+R)", model::searchInside);
        inside.setId("inside");
        inside.disableProperty().bind(Bindings.createBooleanBinding(() -> model.queryProperty().get().isBlank(), model.queryProperty()));
        HBox head = new HBox(total, gap, inside, order);
        head.getStyleClass().add("list-head");
        return head;
    }

    /** "Did you mean …?", where another spelling is known. */
    private Button instead() {
        Button take = Buttons.button(null, null, "Take the other spelling", model::takeInstead);
        take.setId("instead");
        take.getStyleClass().addAll("flat", "instead");
        take.setMinWidth(0);
        take.textProperty().bind(Bindings.createStringBinding(() -> "Did you mean " + model.insteadProperty().get() + "?", model.insteadProperty()));
        take.accessibleTextProperty().bind(take.textProperty());
        take.visibleProperty().bind(model.insteadProperty().isNotNull());
        take.managedProperty().bind(take.visibleProperty());
        return take;
    }

    private Label placeholder() {
        Label nothing = Words.wrapped("");
        nothing.textProperty().bind(Bindings.createStringBinding(
                () -> model.isActive() ? "No article fits. Fewer words, OR, or a wildcard such as cease* find more." : "No articles yet: drop files or folders here, or use Add articles.",
                model.hits(), model.queryProperty()));
        return nothing;
    }

    private static final class OrderCell extends ListCell<Order> {
        @Override
        protected void updateItem(Order order, boolean empty) {
            super.updateItem(order, empty);
            setText(empty || order == null ? null : switch (order) {
                case RELEVANCE -> "Most relevant";
                case NEWEST -> "Newest first";
                case OLDEST -> "Oldest first";
            });
        }
    }
}
