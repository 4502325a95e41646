package org.synoptic.ui.keeping;

import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.Icon;

/** In the head of an article: its star, whether it was read, its tags and note, and the way to its older versions. */
public final class ArticleMarks extends HBox {
    private static final int MOST_TAGS = 2;

    private final String article;
    private final MarkingModel model;
    private final Consumer<String> note;
    private final Consumer<String> versions;
    private final MapChangeListener<String, MarkingModel.Kept> refill;

    /**
     * @param note asked for tags and note of the article
     * @param versions asked to show its versions
     */
    public ArticleMarks(String article, MarkingModel model, Consumer<String> note, Consumer<String> versions) {
        this.article = article;
        this.model = model;
        this.note = note;
        this.versions = versions;
        getStyleClass().add("article-marks");
        setMinWidth(USE_PREF_SIZE);
        refill = change -> {
            if (change.getKey().equals(article)) fill();
        };
        model.inView().addListener(new WeakMapChangeListener<>(refill));
        fill();
    }

    private void fill() {
        MarkingModel.Kept kept = model.inView().getOrDefault(article, MarkingModel.Kept.NOTHING);
        getChildren().clear();
        if (kept.versions() > 1) {
            Hyperlink link = new Hyperlink(kept.versions() + " versions");
            link.getStyleClass().add("versions-link");
            link.setOnAction(_ -> versions.accept(article));
            getChildren().add(link);
        }
        kept.marks().tags().stream().sorted().limit(MOST_TAGS).forEach(tag -> getChildren().add(chip(tag)));
        if (kept.marks().tags().size() > MOST_TAGS) {
            Label more = chip("+" + (kept.marks().tags().size() - MOST_TAGS));
            more.setTooltip(Buttons.tip(String.join(", ", new TreeSet<>(kept.marks().tags()))));
            getChildren().add(more);
        }
        String words = kept.marks().note();
        getChildren().add(button(Icon.NOTE, words != null, words == null ? "Tags and note (Ctrl+T)" : "Note: " + words, () -> note.accept(article)));
        getChildren().add(button(Icon.READ, kept.marks().read(), kept.marks().read() ? "Read; mark as unread (Ctrl+U)" : "Mark as read (Ctrl+U)", () -> model.read(java.util.List.of(article))));
        getChildren().add(button(Icon.STAR, kept.marks().starred(), kept.marks().starred() ? "Starred; take the star away (Ctrl+B)" : "Star (Ctrl+B)", () -> model.star(java.util.List.of(article))));
    }

    private static Label chip(String words) {
        Label chip = new Label(words);
        chip.getStyleClass().addAll("chip", "tag");
        return chip;
    }

    private static Button button(Icon icon, boolean on, String words, Runnable action) {
        Button button = Buttons.icon(icon, words, action);
        if (on) button.getStyleClass().add("on");
        return button;
    }
}
