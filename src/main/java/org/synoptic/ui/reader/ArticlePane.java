package org.synoptic.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Rectangle2D;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.BorderPane;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage;

/** One article to read: header, text with marks, and the overview of its whole length at the outer side. */
public final class ArticlePane extends BorderPane {
    private final ArticleText text = new ArticleText();
    private final ReadingScroll scroll = new ReadingScroll(text);
    private final OverviewStrip strip = new OverviewStrip(text, scroll);
    private final ArticleHeader header;
    private final ContextMenu menu = new ContextMenu();
    private final FactHover hover;
    private final Callbacks callbacks;
    private Article article;
    private int chosenRow = -1;
    private Function<Article, Node> beside = _ -> null;
    private Function<Article, List<MenuItem>> more = _ -> List.of();

    /**
     * What the pane tells and asks.
     *
     * @param chosen a mark was clicked; its row, or -1 for a click beside all marks
     * @param hovered the row under the mouse, or -1
     * @param tells what to show of a mark under the mouse, or null
     * @param changed another article was chosen from the header
     * @param lacking what can be done about an article that is not whole, or null if nothing can
     */
    public record Callbacks(IntConsumer chosen, IntConsumer hovered, Function<Mark, Node> tells, Consumer<Article> changed, Lacking lacking) {}

    /**
     * @param outer the side at which the overview strip stands
     * @param outletMark draws an outlet's mark
     */
    public ArticlePane(Side outer, Function<Article, Node> outletMark, Callbacks callbacks) {
        this.callbacks = callbacks;
        header = new ArticleHeader(outletMark);
        getStyleClass().add("article-pane");
        setCenter(scroll);
        if (outer == Side.LEFT) setLeft(strip);
        else setRight(strip);
        hover = new FactHover(text, callbacks.hovered(), callbacks.tells());
        new SelectionGestures(text, scroll, mark -> callbacks.chosen().accept(mark == null ? -1 : mark.row()));
        scroll.topProperty().addListener(change -> hover.hide());
        text.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::askCopy);
        new ReadingKeys(this, callbacks.chosen());
        double stripLeft = outer == Side.LEFT ? strip.prefWidth(-1) : 0;
        text.marginProperty().subscribe(margin -> header.align(margin.doubleValue() + stripLeft));
        setMinWidth(160);
    }

    /**
     * Adds to what every article shows.
     *
     * @param beside gives what stands at the end of an article's head, or null
     * @param more gives further items of an article's menu
     */
    public void add(Function<Article, Node> beside, Function<Article, List<MenuItem>> more) {
        this.beside = beside;
        this.more = more;
        if (article != null) header.showBeside(beside.apply(article));
    }

    public void show(Article article, List<Article> choices) {
        this.article = article;
        text.show(article);
        setTop(article == null ? null : header);
        if (article != null) header.show(article, choices, callbacks.changed(), callbacks.lacking());
        if (article != null) header.showBeside(beside.apply(article));
        scroll.stopGliding();
        scroll.jump(0);
        strip.refresh();
    }

    public void setMarks(List<Mark> marks) {
        text.setMarks(marks);
        text.emphasise(chosenRow, -1);
        strip.refresh();
        strip.emphasise(chosenRow);
    }

    public void setHits(List<Passage> hits) {
        text.setHits(hits);
    }

    /** What of the text other articles print as well. */
    public void setShared(List<SharedWords> shared) {
        text.setShared(shared);
    }

    public void emphasise(int chosen, int hovered) {
        if (chosen != chosenRow) hover.hide();
        chosenRow = chosen;
        text.marks().stream().filter(mark -> mark.row() == chosen).findFirst().ifPresent(mark -> text.setAccessibleText(mark.says()));
        text.emphasise(chosen, hovered);
        strip.emphasise(chosen);
    }

    /** Whether it is the article with this id, which may be null. */
    public boolean shows(String id) {
        return article != null && article.id().equals(id);
    }

    int chosenRow() {
        return chosenRow;
    }

    /** The chosen fact's words, or else the selected words, as a citation; empty if there are none. */
    String citation() {
        String words = text.marks().stream().filter(mark -> mark.row() == chosenRow).findFirst().map(mark -> mark.span().of(mark.part().of(article))).orElse(text.selectedWords());
        return article == null || words.isEmpty() ? "" : Citation.of(article, words);
    }

    public ArticleText text() {
        return text;
    }

    public ReadingScroll scroll() {
        return scroll;
    }

    /** The middle of a mark's first line in the text's pixels; NaN if it is not shown. */
    public double placeOf(Mark mark) {
        return place(mark.part(), mark.span());
    }

    /** Tells all of the chosen fact beside its first mark, or puts that away; false if the article does not state it. */
    public boolean tell() {
        return text.marks().stream().filter(mark -> mark.row() == chosenRow).min(Comparator.comparing(Mark::part).thenComparing(Mark::span)).map(mark -> {
            hover.tell(mark);
            return true;
        }).orElse(false);
    }

    /** Brings words into view, at a third of its height, unless they are in view. */
    public void reveal(Passage passage) {
        reveal(passage.part(), passage.span());
    }

    public void reveal(Passage.Part part, org.synoptic.text.Span span) {
        double place = place(part, span);
        if (Double.isNaN(place)) return;
        double inView = place - scroll.top();
        if (inView < 20 || inView > scroll.viewHeight() - 20) scroll.glide(place - scroll.viewHeight() / 3);
    }

    private double place(Passage.Part part, org.synoptic.text.Span span) {
        List<Rectangle2D> lines = text.linesOf(part, span);
        return lines.isEmpty() ? Double.NaN : lines.getFirst().getMinY() + lines.getFirst().getHeight() / 2;
    }

    private void askCopy(ContextMenuEvent event) {
        if (article == null) return;
        menu.getItems().clear();
        Mark mark = text.markAt(event.getX(), event.getY());
        String selected = text.selectedWords();
        if (!selected.isEmpty()) {
            menu.getItems().add(item("Copy", () -> SelectionGestures.copy(selected)));
            menu.getItems().add(item("Copy as citation", () -> SelectionGestures.copy(Citation.of(article, selected))));
        }
        if (mark != null) menu.getItems().add(item("Copy this fact as citation", () -> SelectionGestures.copy(Citation.of(article, mark.span().of(mark.part().of(article))))));
        menu.getItems().add(item("Copy whole article as citation", () -> SelectionGestures.copy(Citation.of(article, article.text()))));
        List<MenuItem> others = more.apply(article);
        if (!others.isEmpty()) menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().addAll(others);
        menu.show(text, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static MenuItem item(String name, Runnable action) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(event -> action.run());
        return item;
    }
}
