package org.synoptic.ui.reader;

import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage;
import org.synoptic.text.Span;

/** All paragraphs of an article in one column of readable width, with a selection that runs across them. */
public final class ArticleText extends Region {
    private static final double BESIDE = 22;
    private static final double ABOVE = 14;
    private static final double TAIL = 0.6;

    private final ObjectProperty<TextSelection> selection = new SimpleObjectProperty<>(none());
    private Article article;
    private List<Paragraph> paragraphs = List.of();
    private List<ParagraphView> views = List.of();
    private List<Mark> marks = List.of();
    private List<Passage> hits = List.of();
    private final ReadOnlyIntegerWrapper arranged = new ReadOnlyIntegerWrapper();
    private final ReadOnlyDoubleWrapper margin = new ReadOnlyDoubleWrapper(BESIDE);
    private double viewHeight;
    private double[] painted = {0, 0};

    public ArticleText() {
        getStyleClass().add("article-text");
        setStyle("-fx-font-family: \"" + ReadingFont.family() + "\";");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
        selection.addListener((observed, was, now) -> IntStream.range(0, views.size())
                .forEach(i -> views.get(i).setSelected(now.in(i, paragraphs.get(i).shown().length()))));
    }

    /** Shows another article, without marks, hits and selection; null empties it. */
    public void show(Article article) {
        selection.set(none());
        this.article = article;
        paragraphs = article == null ? List.of() : Paragraph.of(article);
        views = paragraphs.stream().map(ParagraphView::new).toList();
        marks = List.of();
        hits = List.of();
        getChildren().setAll(views);
        setAccessibleText(article == null ? "" : article.outletName() + ": " + article.headline());
        segment();
    }

    public void setMarks(List<Mark> marks) {
        this.marks = List.copyOf(marks);
        segment();
    }

    public void setHits(List<Passage> hits) {
        this.hits = List.copyOf(hits);
        segment();
    }

    /** A bar in the margin for each. */
    public void setShared(List<SharedWords> shared) {
        for (ParagraphView view : views) view.setShared(view.paragraph().part() == Passage.Part.TEXT ? shared.stream().filter(words -> words.span().overlaps(view.paragraph().span())).toList() : List.of());
    }

    public List<Mark> marks() {
        return marks;
    }

    public List<Passage> hits() {
        return hits;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    ObjectProperty<TextSelection> selectionProperty() {
        return selection;
    }

    /** The selected words of the paragraph where the selection begins, or null where nothing is selected. */
    public Passage selectedPassage() {
        TextSelection selected = selection.get();
        if (selected.isEmpty() || selected.start().paragraph() >= paragraphs.size()) return null;
        Paragraph paragraph = paragraphs.get(selected.start().paragraph());
        Span span = selected.in(selected.start().paragraph(), paragraph.shown().length()).shift(paragraph.span().start());
        String words = span.of(paragraph.part().of(article));
        int before = words.length() - words.stripLeading().length();
        return words.isBlank() ? null : new Passage(paragraph.part(), new Span(span.start() + before, span.start() + before + words.strip().length()), words.strip());
    }

    public String selectedWords() {
        return selection.get().isEmpty() ? "" : selection.get().words(paragraphs);
    }

    /** Changes whenever the places of words have changed. */
    public ReadOnlyIntegerProperty arrangedProperty() {
        return arranged.getReadOnlyProperty();
    }

    /** From this node's left edge to the column. */
    ReadOnlyDoubleProperty marginProperty() {
        return margin.getReadOnlyProperty();
    }

    /** Brings the marks of two rows forward; -1 for none. */
    public void emphasise(int chosenRow, int hoveredRow) {
        views.forEach(view -> view.emphasise(chosenRow, hoveredRow));
    }

    /** The mark under a point of this node, or null. */
    Mark markAt(double x, double y) {
        ParagraphView view = viewAt(y);
        return view == null || !view.getBoundsInParent().contains(x, y) ? null : view.markAt(x - view.getLayoutX(), y - view.getLayoutY());
    }

    /** The place in the text that is nearest to a point of this node. */
    TextPoint pointAt(double x, double y) {
        ParagraphView view = viewAt(y);
        return view == null ? new TextPoint(0, 0) : new TextPoint(views.indexOf(view), view.offsetAt(x - view.getLayoutX(), y - view.getLayoutY()));
    }

    /** The height in this node at which a place in the text stands. */
    double placeOf(TextPoint point) {
        if (views.isEmpty()) return 0;
        ParagraphView view = views.get(Math.min(point.paragraph(), views.size() - 1));
        int at = view.paragraph().span().start() + Math.clamp(point.offset(), 0, Math.max(0, view.paragraph().shown().length() - 1));
        return linesOf(view.paragraph().part(), new Span(at, at + 1)).stream().findFirst().map(line -> line.getMinY() + line.getHeight() / 2).orElse(view.getLayoutY());
    }

    /** Where words stand in this node's coordinates, one rectangle a line; none if they are not shown. Exact also out of view. */
    public List<Rectangle2D> linesOf(Passage.Part part, Span span) {
        return views.stream().filter(view -> view.paragraph().part() == part && view.paragraph().span().overlaps(span))
                .flatMap(view -> view.linesOf(span).stream().map(line ->
                        new Rectangle2D(view.getLayoutX() + line.getMinX(), view.getLayoutY() + line.getMinY(), line.getWidth(), line.getHeight())))
                .toList();
    }

    /** Paragraphs outside of the stretch are not painted. */
    void paint(double top, double bottom) {
        painted = new double[] {top, bottom};
        for (ParagraphView view : views) view.paint(view.getLayoutY() + view.getHeight() >= top && view.getLayoutY() <= bottom);
    }

    /** How much of the text can be seen at once. A text longer than that gets room below its last line, so that also the last fact can be brought level with its partner. */
    void setViewHeight(double height) {
        if (height == viewHeight) return;
        viewHeight = height;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return views.isEmpty() ? 0 : ReadingFont.columnWidth(bodyFont()) + 2 * BESIDE;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width);
        double height = 2 * ABOVE + views.stream().mapToDouble(view -> Math.ceil(view.prefHeight(column)) + after(view)).sum();
        return viewHeight > 0 && height > viewHeight ? height + Math.round(viewHeight * TAIL) : height;
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        double left = Math.max(BESIDE, Math.round((getWidth() - column) / 2));
        double y = ABOVE;
        for (ParagraphView view : views) {
            double height = Math.ceil(view.prefHeight(column));
            view.resizeRelocate(left, Math.round(y), column, height);
            view.layout();
            y += height + after(view);
        }
        paint(painted[0], painted[1]);
        margin.set(left);
        // Told after this pass of layout: whoever listens wants to be laid out anew, which a running pass would not do.
        Platform.runLater(() -> arranged.set(arranged.get() + 1));
    }

    private double column(double width) {
        double room = Math.max(width - 2 * BESIDE, 60);
        return views.isEmpty() ? room : Math.floor(Math.min(room, ReadingFont.columnWidth(bodyFont())));
    }

    private javafx.scene.text.Font bodyFont() {
        return views.getLast().font();
    }

    private static double after(ParagraphView view) {
        return Math.round(view.font().getSize() * 0.85);
    }

    private ParagraphView viewAt(double y) {
        ParagraphView nearest = null;
        for (ParagraphView view : views) if (nearest == null || view.getLayoutY() <= y) nearest = view;
        return nearest;
    }

    private void segment() {
        for (ParagraphView view : views) {
            Passage.Part part = view.paragraph().part();
            view.setSegments(Segments.of(view.paragraph().span(),
                    marks.stream().filter(mark -> mark.part() == part).toList(),
                    hits.stream().filter(hit -> hit.part() == part).map(Passage::span).toList()));
        }
    }

    private static TextSelection none() {
        return new TextSelection(new TextPoint(0, 0), new TextPoint(0, 0));
    }
}
