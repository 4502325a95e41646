package org.synoptic.ui.keeping;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.synoptic.ui.control.CardCell;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.control.Days;
import org.synoptic.version.Version;
import org.synoptic.version.VersionChanges;
import org.synoptic.version.WordChange;

/** The versions of an article: a list of them, the facts that changed to the next one, and its text with the changed words marked. */
public final class VersionsView extends VBox {
    private static final double LIST = 230;

    private final VersionsModel model;
    private final PanelHead head;
    private final ListView<Version> list = new ListView<>();
    private final VBox facts = new VBox();
    private final TextFlow text = new TextFlow();

    /** @param close asked to show the articles again */
    public VersionsView(VersionsModel model, Runnable close) {
        this.model = model;
        getStyleClass().add("kept-panel");
        head = new PanelHead("", "", close);
        list.setId("versions");
        list.setAccessibleText("Versions of the article");
        list.setCellFactory(_ -> new Cell());
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (model.shownProperty().get() != null) model.compare(Math.min(index.intValue(), list.getItems().size() - 2));
        });
        facts.getStyleClass().add("version-facts");
        text.getStyleClass().add("version-text");
        ScrollPane scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("version-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox right = new VBox(facts, scroll);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox content = new HBox(list, right);
        content.getStyleClass().add("version-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(head, content);
        model.shownProperty().subscribe(this::show);
        model.changesProperty().subscribe(this::show);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void show(VersionsModel.Shown shown) {
        if (shown == null) return;
        head.show(shown.title(), Counted.of(shown.versions().size(), "version"));
        list.getItems().setAll(shown.versions());
        list.getSelectionModel().select(Math.max(0, shown.versions().size() - 2));
        if (shown.versions().size() == 1) facts.getChildren().setAll(new Label("No other version of this article is known. When its file or its page changes, what changed stands here."));
    }

    private void show(VersionChanges changes) {
        facts.getChildren().clear();
        text.getChildren().clear();
        if (changes == null) return;
        Label summary = new Label(ChangeWords.summary(changes));
        summary.getStyleClass().add("strong");
        facts.getChildren().add(summary);
        for (VersionChanges.FactChange change : changes.facts()) facts.getChildren().add(row(change));
        if (changes.facts().isEmpty()) facts.getChildren().add(new Label("No fact that can be compared has changed."));
        for (WordChange stretch : changes.words()) text.getChildren().add(marked(stretch));
        text.setAccessibleText(ChangeWords.summary(changes) + ". " + String.join("; ", changes.facts().stream().map(VersionChanges.FactChange::words).toList()));
    }

    private static HBox row(VersionChanges.FactChange change) {
        Label words = new Label(change.words());
        words.getStyleClass().addAll("chip", change.before() != null && change.after() != null ? "differ" : "compatible");
        words.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(change.label());
        label.getStyleClass().add("soft");
        return new HBox(words, label);
    }

    private static Text marked(WordChange stretch) {
        Text words = new Text(stretch.words());
        switch (stretch.kind()) {
            case ADDED -> words.getStyleClass().add("added");
            case REMOVED -> words.getStyleClass().add("removed");
            case SAME -> { }
        }
        return words;
    }

    private static final class Cell extends CardCell<Version> {
        private final Label when = new Label();
        private final Label published = new Label();
        private final Label size = new Label();

        Cell() {
            VBox box = new VBox();
            super(box);
            when.getStyleClass().add("strong");
            List.of(published, size).forEach(label -> label.getStyleClass().add("soft"));
            box.getChildren().setAll(when, published, size);
        }

        @Override
        protected String fill(Version version) {
            when.setText(!version.stands() ? "Until " + Moments.of(version.replaced()) : getIndex() == getListView().getItems().size() - 1 ? "Stands now" : "In another file");
            published.setText(Days.of(version.article().published()) + (version.article().modified() == null ? "" : ", changed " + Days.of(version.article().modified())));
            size.setText(version.article().text().length() + " characters");
            return when.getText() + ", " + published.getText();
        }
    }
}
