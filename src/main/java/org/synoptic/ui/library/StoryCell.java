package org.synoptic.ui.library;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.synoptic.search.StorySummary;
import org.synoptic.ui.control.CardCell;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.control.Days;
import org.synoptic.ui.control.OutletMark;
import org.synoptic.ui.control.OutletPictures;

/** A story: label, its outlets, days, number of articles, and how many of its facts differ and agree. */
final class StoryCell extends CardCell<StorySummary> {
    private static final int MOST_MARKS = 5;

    private final StoriesModel model;
    private final OutletPictures pictures;
    private final Label label = new Label();
    private final HBox marks = new HBox();
    /** At the right of every card, where the eye can run down them. */
    private final HBox counts = new HBox();
    private final Label about = new Label();
    private final HBox head = new HBox(marks);
    private final HBox foot = new HBox(about);

    StoryCell(StoriesModel model, OutletPictures pictures) {
        VBox box = new VBox();
        super(box);
        this.model = model;
        this.pictures = pictures;
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("strong", "story-label");
        marks.getStyleClass().add("story-marks");
        marks.setMinWidth(0);
        counts.getStyleClass().add("story-counts");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        about.getStyleClass().add("soft");
        about.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("story");
        HBox.setHgrow(marks, Priority.ALWAYS);
        HBox.setHgrow(about, Priority.ALWAYS);
        box.getChildren().setAll(label, head, foot);
    }

    @Override
    protected String fill(StorySummary story) {
        label.setText(story.label());
        List<Node> shown = new ArrayList<>();
        for (String outlet : story.outlets().subList(0, Math.min(MOST_MARKS, story.outlets().size()))) shown.add(new OutletMark(outlet, pictures));
        if (story.outlets().size() > MOST_MARKS) shown.add(soft("+" + (story.outlets().size() - MOST_MARKS)));
        marks.getChildren().setAll(shown);
        head.setManaged(!shown.isEmpty());
        HBox beside = shown.isEmpty() ? foot : head;
        if (counts.getParent() != beside) beside.getChildren().add(counts);

        String words = Days.of(story.first(), story.last()) + " · " + Counted.of(story.articles(), "article");
        about.setText(words);
        counts.getChildren().clear();
        model.want(story.id());
        Tally tally = model.tallies().get(story.id());
        if (tally == null) return story.label() + ", " + words;
        if (tally.differ() > 0) counts.getChildren().add(chip("≠ " + tally.differ(), "differ", Counted.of(tally.differ(), "fact differs", "facts differ")));
        if (tally.agree() > 0) counts.getChildren().add(chip("= " + tally.agree(), "agree", Counted.of(tally.agree(), "fact agrees", "facts agree")));
        return story.label() + ", " + words + ", " + tally.differ() + " differ, " + tally.agree() + " agree";
    }

    /** Shows newly known counts. */
    void refill() {
        if (getItem() != null && !isEmpty()) {
            setAccessibleText(fill(getItem()));
            requestLayout();
        }
    }

    private static Label soft(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("soft");
        return label;
    }

    private static Label chip(String words, String outcome, String spoken) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll("chip", outcome);
        chip.setAccessibleText(spoken);
        chip.setTooltip(org.synoptic.ui.control.Buttons.tip(spoken));
        return chip;
    }
}
