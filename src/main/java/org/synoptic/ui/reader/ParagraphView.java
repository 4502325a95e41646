package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.synoptic.text.Span;

/** One paragraph: its text and, behind it, marks, search hits and selection at the exact places of the wrapped lines. */
final class ParagraphView extends Region {
    private final Paragraph paragraph;
    private final Text text;
    private final TextFlow flow;
    private final Group marks = new Group();
    private final Group hits = new Group();
    private final Group selection = new Group();
    private final Group bars = new Group();

    private List<Segment> segments = List.of();
    private List<SharedWords> shared = List.of();
    private Span selected = new Span(0, 0);
    private double laidOutWidth = -1;
    private boolean drawn;
    private int chosenRow = -1;
    private int hoveredRow = -1;

    ParagraphView(Paragraph paragraph) {
        this.paragraph = paragraph;
        text = new Text(paragraph.shown());
        text.getStyleClass().add("reading-text");
        flow = new TextFlow(text);
        Stream.of(marks, hits, selection, bars).forEach(layer -> layer.setManaged(false));
        getStyleClass().addAll("paragraph", paragraph.part().name().toLowerCase(java.util.Locale.ROOT));
        getChildren().addAll(marks, hits, selection, flow, bars);
        flow.setMouseTransparent(true);
        text.fontProperty().addListener(change -> redraw());
    }

    Paragraph paragraph() {
        return paragraph;
    }

    Font font() {
        return text.getFont();
    }

    void setSegments(List<Segment> segments) {
        if (segments.equals(this.segments)) return;
        this.segments = segments;
        redraw();
    }

    void setShared(List<SharedWords> shared) {
        this.shared = shared;
        if (drawn) drawBars();
    }

    void setSelected(Span selected) {
        if (selected.equals(this.selected)) return;
        this.selected = selected;
        if (drawn) fill(selection, List.of(selected), "selected-words");
    }

    void emphasise(int chosen, int hovered) {
        chosenRow = chosen;
        hoveredRow = hovered;
        shapes().forEach(shape -> shape.show(chosen, hovered));
    }

    /** The lines of a stretch of the paragraph's part, without blanks at their ends, in this node's coordinates; none if it stands elsewhere. */
    List<Rectangle2D> linesOf(Span span) {
        Span own = paragraph.span();
        if (!span.overlaps(own)) return List.of();
        int start = Math.max(span.start(), own.start()) - own.start();
        int end = Math.min(span.end(), own.end()) - own.start();
        LayoutInfo layout = flow.getLayoutInfo();
        return layout.getTextLines(false).stream().flatMap(line -> {
            int from = Math.max(start, line.start());
            int to = Math.min(end, line.end());
            while (from < to && paragraph.shown().charAt(to - 1) == ' ' && to < end) to--;
            return from < to ? layout.getSelectionGeometry(from, to, false).stream() : Stream.empty();
        }).toList();
    }

    /** The mark under a point of this node, or null. */
    Mark markAt(double x, double y) {
        return shapes().filter(shape -> shape.getBoundsInParent().contains(x, y) && linesHold(shape, x, y)).map(MarkShape::mark).findFirst().orElse(null);
    }

    /** The place between characters that is nearest to a point of this node, counted from the paragraph's start. */
    int offsetAt(double x, double y) {
        return Math.clamp(flow.getHitInfo(new Point2D(x, y)).getInsertionIndex(), 0, paragraph.shown().length());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        if (laidOutWidth == getWidth()) return;
        laidOutWidth = getWidth();
        drawn = false;
        if (isVisible()) draw();
    }

    /** Shapes are made when the paragraph first comes into view: a long article has hundreds. */
    void paint(boolean inView) {
        setVisible(inView);
        if (inView && !drawn && laidOutWidth >= 0) draw();
    }

    private void draw() {
        drawn = true;
        drawMarks();
        drawBars();
        fill(hits, segments.stream().filter(Segment::hit).map(segment -> segment.span().shift(-paragraph.span().start())).toList(), "search-hit");
        fill(selection, List.of(selected), "selected-words");
        // Made while laying out, when this frame's styles have been given out already.
        Stream.of(marks, hits, selection, bars).forEach(Node::applyCss);
    }

    private void redraw() {
        laidOutWidth = -1;
        requestLayout();
    }

    /** Neighbouring segments of one look are drawn as one; a remnant without a letter or digit not at all. */
    private void drawMarks() {
        List<MarkShape> drawn = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Mark top = segments.get(i).top();
            if (top == null) continue;
            int first = i;
            while (i + 1 < segments.size() && top.equals(segments.get(i + 1).top())) i++;
            Span span = segments.get(first).span().cover(segments.get(i).span());
            if (span.length() < top.span().length() && isBare(span)) continue;
            MarkShape shape = new MarkShape(top, linesOf(span));
            shape.show(chosenRow, hoveredRow);
            drawn.add(shape);
        }
        marks.getChildren().setAll(drawn);
    }

    private void drawBars() {
        List<SharedBar> drawn = new ArrayList<>();
        for (SharedWords words : shared) {
            List<Rectangle2D> lines = linesOf(words.span());
            if (!lines.isEmpty()) drawn.add(new SharedBar(lines.getFirst(), lines.getLast(), words.says()));
        }
        bars.getChildren().setAll(drawn);
    }

    /** Whether a stretch is signs and spaces alone: what another mark leaves of one is not worth a box of its own. */
    private boolean isBare(Span span) {
        return span.shift(-paragraph.span().start()).of(paragraph.shown()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private void fill(Group layer, List<Span> spans, String style) {
        layer.getChildren().setAll(spans.stream().filter(span -> span.length() > 0)
                .flatMap(span -> linesOf(span.shift(paragraph.span().start())).stream())
                .map(line -> ground(line, style)).toList());
    }

    private static Rectangle ground(Rectangle2D line, String style) {
        Rectangle ground = new Rectangle(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight());
        ground.getStyleClass().add(style);
        return ground;
    }

    private Stream<MarkShape> shapes() {
        return marks.getChildren().stream().map(MarkShape.class::cast);
    }

    private static boolean linesHold(MarkShape shape, double x, double y) {
        return shape.getChildren().stream().anyMatch(line -> line instanceof Rectangle ground && ground.contains(x, y));
    }
}
