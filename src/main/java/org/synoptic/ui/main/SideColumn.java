package org.synoptic.ui.main;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableNumberValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.synoptic.ui.control.Buttons;

/** The left column: one of three lists, chosen above, and the facets below. */
final class SideColumn extends VBox {
    /** The lists above have more to tell. */
    private static final double MOST_FOR_FACETS = 0.42;

    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);

    SideColumn(ObjectProperty<Section> section, Map<Section, Node> lists, Node facets) {
        getStyleClass().add("side-column");
        HBox bar = new HBox();
        ToggleGroup group = new ToggleGroup();
        bar.getStyleClass().add("side-tabs");
        for (Section each : Section.values()) {
            ToggleButton tab = Buttons.named(new ToggleButton(each.words()), each.words() + " (Ctrl+" + (each.ordinal() + 1) + ")");
            tab.setMaxWidth(Double.MAX_VALUE);
            tab.setMinWidth(0);
            tab.setToggleGroup(group);
            HBox.setHgrow(tab, Priority.ALWAYS);
            tab.setOnAction(_ -> {
                tab.setSelected(true);
                section.set(each);
            });
            bar.getChildren().add(tab);
            tabs.put(each, tab);
        }
        bar.getChildren().getFirst().getStyleClass().add("first");
        bar.getChildren().getLast().getStyleClass().add("last");
        StackPane stack = new StackPane();
        stack.setMinHeight(0);
        VBox.setVgrow(stack, Priority.ALWAYS);
        section.subscribe(chosen -> {
            tabs.get(chosen).setSelected(true);
            stack.getChildren().setAll(lists.get(chosen));
        });
        ScrollPane below = new ScrollPane(facets);
        below.getStyleClass().add("facet-scroll");
        below.setFitToWidth(true);
        below.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        below.setMinHeight(0);
        below.maxHeightProperty().bind(heightProperty().multiply(MOST_FOR_FACETS));
        getChildren().setAll(bar, stack, below);
    }

    /** Shows a number beside the name of a list, unless it is 0. */
    void badge(Section section, ObservableNumberValue number) {
        ToggleButton tab = tabs.get(section);
        tab.textProperty().bind(Bindings.createStringBinding(() -> section.words() + (number.intValue() == 0 ? "" : " · " + number.intValue()), number));
    }
}
