package org.synoptic.ui.comparison;

import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage;
import org.synoptic.ui.control.Theme;
import org.synoptic.ui.reader.ArticlePane;
import org.synoptic.ui.reader.Lacking;

/**
 * The comparison of a story: legend above, two articles side by side, what else is told of the story below. Keys: N and P step through the
 * differences, F switches following, X changes the sides, Escape chooses nothing. Colours are those of {@link org.synoptic.ui.control.Theme}.
 */
public final class ComparisonView extends BorderPane {
    private final ComparisonModel model;
    private final SideBySide texts;
    private final SplitPane split = new SplitPane();

    /**
     * @param judge what the analyst says of figures
     * @param outletMark makes the mark of an article's outlet
     * @param below what else is told of the story, under the texts
     * @param lacking what can be done about an article that is not whole
     */
    public ComparisonView(ComparisonModel model, JudgeModel judge, Function<Article, Node> outletMark, Node below, Lacking lacking) {
        this.model = model;
        texts = new SideBySide(model, outletMark, lacking);
        getStyleClass().add("comparison-view");
        getStylesheets().addAll(Theme.sheet(ArticlePane.class, "reader.css"), Theme.sheet(ComparisonView.class, "comparison.css"));
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().addAll(new StackPane(texts, nothing()), below);
        split.setDividerPositions(0.58);
        setTop(new VBox(new LegendBar(model), new JudgeBar(judge)));
        setCenter(split);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Between texts and table, as a part of the height; to be restored at the next start. */
    public SplitPane.Divider divider() {
        return split.getDividers().getFirst();
    }

    /** Brings a passage of an article in view, if the article stands on that side: the place of a search hit. */
    public void reveal(Side side, Passage passage) {
        applyCss();
        layout();
        texts.pane(side).reveal(passage);
    }

    public ArticlePane pane(Side side) {
        return texts.pane(side);
    }

    /** The pane beside the right one, whether it is shown or not. */
    ArticlePane third() {
        return texts.third();
    }

    /** The words that are selected in an article, or null. */
    public JudgeModel.Selection selection() {
        return texts.selection();
    }

    /** Tells all of the chosen fact as the mouse would, in the article where it was chosen or else the first that states it. */
    public void tell() {
        Stream.of(texts.pane(Side.LEFT), texts.pane(Side.RIGHT), texts.third()).sorted(Comparator.comparing(pane -> !pane.shows(model.chosenArticle()))).anyMatch(ArticlePane::tell);
    }

    /** In the place of the texts as long as no story is open. */
    private Node nothing() {
        Label words = new Label("Two reports of one event stand here side by side, with what they agree and differ on.\n\nOpen a story from the list, or add articles: drop files or folders onto the window, paste text or an address (Ctrl+V), or choose files (Ctrl+O).");
        words.getStyleClass().add("no-story");
        words.setWrapText(true);
        words.visibleProperty().bind(model.leftProperty().isNull());
        texts.visibleProperty().bind(model.leftProperty().isNotNull());
        return words;
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case N -> model.nextStop();
            case P -> model.previousStop();
            case F -> model.followProperty().set(!model.followProperty().get());
            case X -> model.swap();
            case ESCAPE -> model.choose(-1, null);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
