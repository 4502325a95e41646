package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.control.Icon;
import org.synoptic.ui.reader.Verdict;

/** The story's title, a chip for each verdict that counts and filters, the steps from difference to difference, and the switch for following. */
final class LegendBar extends HBox {
    /** What all but the title takes with its words, in widths of the text's size. */
    private static final double ROOM_EM = 61;
    private static final double TITLE = 1.2;
    private static final String WRAPPING = "wrapping";
    private static final List<Verdict> ORDER = List.of(Verdict.AGREE, Verdict.COMPATIBLE, Verdict.DIFFER, Verdict.ONLY_HERE);

    private final ComparisonModel model;
    private final List<ToggleButton> chips = new ArrayList<>();
    private final List<ToggleButton> switches;
    private final Label title = new Label();
    private final Label position;

    LegendBar(ComparisonModel model) {
        super(8);
        this.model = model;
        this.position = position(model);
        getStyleClass().add("legend-bar");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("story-title");
        title.setMinWidth(60);
        title.setWrapText(true);
        title.setTooltip(new Tooltip());
        title.getTooltip().textProperty().bind(title.textProperty());
        title.textProperty().bind(model.comparedProperty().map(compared -> compared.story().label()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        switches = List.of(third(), follow());
        getChildren().addAll(title, space);
        for (Verdict verdict : ORDER) chips.add(chip(verdict));
        getChildren().addAll(chips);
        getChildren().addAll(step(Icon.UP, "Previous difference of the story (P)", model::previousStop), position, step(Icon.DOWN, "Next difference of the story (N)", model::nextStop));
        getChildren().addAll(switches);
        model.filter().addListener((SetChangeListener<Verdict>) change -> tell());
        model.pairingProperty().addListener(change -> tell());
        widthProperty().addListener(change -> tell());
        title.textProperty().addListener(change -> tell());
        position.fontProperty().addListener(change -> tell());
        tell();
    }

    /** Where the title would lose its end, signs, counts and pictures are left of the rest; the tooltips have the words. */
    private boolean isNarrow() {
        Text whole = new Text(title.getText());
        double size = position.getFont().getSize();
        whole.setFont(Font.font(position.getFont().getFamily(), FontWeight.BOLD, size * TITLE));
        return getWidth() < ROOM_EM * size + whole.getLayoutBounds().getWidth();
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

    private ToggleButton third() {
        ToggleButton third = Buttons.toggle(Icon.ADD, "3rd", "Show a third article beside the two, or put it away (T)");
        third.setId("third");
        third.getStyleClass().add("follow-button");
        third.setOnAction(event -> model.third().toggle());
        model.third().articleProperty().subscribe(article -> third.setSelected(article != null));
        third.disableProperty().bind(model.comparedProperty().map(compared -> compared.articles().size() < 3));
        return third;
    }

    private ToggleButton follow() {
        ToggleButton follow = Buttons.toggle(Icon.FOLLOW, "Follow", "Bring matching passages level and scroll both articles together (F)");
        follow.getStyleClass().add("follow-button");
        follow.selectedProperty().bindBidirectional(model.followProperty());
        return follow;
    }

    private void tell() {
        boolean narrow = isNarrow();
        title.getStyleClass().remove(WRAPPING);
        if (narrow) title.getStyleClass().add(WRAPPING);
        switches.forEach(each -> each.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        var counts = model.pairingProperty().get().counts();
        for (ToggleButton chip : chips) {
            Verdict verdict = (Verdict) chip.getUserData();
            String words = verdict.words().substring(0, 1).toUpperCase(java.util.Locale.ENGLISH) + verdict.words().substring(1);
            chip.setText((narrow ? "" : words + " ") + counts.get(verdict));
            chip.setSelected(model.filter().contains(verdict));
            chip.getTooltip().setText(words + (chip.isSelected() ? ": shown alone; click to show all again" : ": facts of the two articles in view; click to show only these"));
            chip.setAccessibleText(words + ": " + Counted.of(counts.get(verdict), "fact") + (chip.isSelected() ? ", shown alone" : ""));
        }
    }
}
