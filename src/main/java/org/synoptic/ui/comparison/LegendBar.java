package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.reader.Verdict;

/** The story's title, a chip for each verdict that counts and filters, the steps from difference to difference, and the switch for following. */
final class LegendBar extends HBox {
    private static final double ROOM_EM = 64;
    private static final List<Verdict> ORDER = List.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIFFER, Verdict.ONLY_HERE);

    private final ComparisonModel model;
    private final List<ToggleButton> chips = new ArrayList<>();
    private final Label position;

    LegendBar(ComparisonModel model) {
        super(8);
        this.model = model;
        this.position = position(model);
        getStyleClass().add("legend-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label title = new Label();
        title.getStyleClass().add("story-title");
        title.setMinWidth(60);
        title.setTooltip(new Tooltip());
        title.getTooltip().textProperty().bind(title.textProperty());
        title.textProperty().bind(model.comparedProperty().map(compared -> compared.story().label()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, space);
        for (Verdict verdict : ORDER) chips.add(chip(verdict));
        getChildren().addAll(chips);
        getChildren().addAll(step(Icon.UP, "Previous difference of the story (P)", model::previousStop), position, step(Icon.DOWN, "Next difference of the story (N)", model::nextStop), third(), follow());
        model.filter().addListener((SetChangeListener<Verdict>) change -> tell());
        model.pairingProperty().addListener(change -> tell());
        widthProperty().addListener(change -> tell());
        position.fontProperty().addListener(change -> tell());
        tell();
    }

    /** Where there is no room for words, the sign and the count are left; the tooltip has the words. */
    private boolean isNarrow() {
        return getWidth() < ROOM_EM * position.getFont().getSize();
    }

    private ToggleButton chip(Verdict verdict) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().addAll("legend-chip", verdict.styleClass());
        chip.setGraphic(sample(verdict));
        chip.setUserData(verdict);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> model.toggleFilter(verdict));
        chip.setTooltip(new Tooltip());
        return chip;
    }

    /** The mark's look in small, with its sign: colour is never the only cue. */
    private static Node sample(Verdict verdict) {
        Label sample = new Label(verdict.sign());
        sample.getStyleClass().addAll("legend-sample", verdict.styleClass());
        return sample;
    }

    private Node step(Icon icon, String name, Runnable action) {
        Button button = Buttons.icon(icon, name, action);
        button.disableProperty().bind(model.positionProperty().map(position -> position.startsWith("no ")));
        return button;
    }

    private static Label position(ComparisonModel model) {
        Label position = new Label();
        position.getStyleClass().add("step-position");
        position.textProperty().bind(model.positionProperty());
        position.setMinWidth(USE_PREF_SIZE);
        return position;
    }

    private Node third() {
        ToggleButton third = Buttons.toggle(Icon.ADD, "3rd", "Show a third article beside the two, or put it away (T)");
        third.setId("third");
        third.getStyleClass().add("follow-button");
        third.setOnAction(event -> model.toggleThird());
        model.thirdProperty().subscribe(article -> third.setSelected(article != null));
        third.disableProperty().bind(model.comparedProperty().map(compared -> compared.articles().size() < 3));
        return third;
    }

    private Node follow() {
        ToggleButton follow = Buttons.toggle(Icon.FOLLOW, "Follow", "Bring matching passages level and scroll both articles together (F)");
        follow.getStyleClass().add("follow-button");
        follow.selectedProperty().bindBidirectional(model.followProperty());
        return follow;
    }

    private void tell() {
        var counts = model.pairingProperty().get().counts();
        for (ToggleButton chip : chips) {
            Verdict verdict = (Verdict) chip.getUserData();
            String words = verdict.words().substring(0, 1).toUpperCase(java.util.Locale.ENGLISH) + verdict.words().substring(1);
            chip.setText((isNarrow() ? "" : words + " ") + counts.get(verdict));
            chip.setSelected(model.filter().contains(verdict));
            chip.getTooltip().setText(words + (chip.isSelected() ? ": shown alone; click to show all again" : ": facts of the two articles in view; click to show only these"));
            chip.setAccessibleText(words + ": " + Counted.of(counts.get(verdict), "fact") + (chip.isSelected() ? ", shown alone" : ""));
        }
    }
}
