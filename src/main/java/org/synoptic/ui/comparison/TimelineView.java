package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.synoptic.article.Article;

/** Draws the {@link Timeline}: days from left to right, a lane an article with the day it appeared, bars in the colours of their verdicts. */
final class TimelineView extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double NAMES = 170;
    private static final double BEYOND = 70;
    private static final double HEAD = 26;
    private static final double BAR = 18;
    private static final double GAP = 3;
    /** A bar wider than this has its name inside. */
    private static final double INSIDE = 120;
    /** The most room that a name beside its bar takes, and about that of a letter. */
    private static final double NAME = 230;
    private static final double LETTER = 7;

    private final ComparisonModel model;
    private final Function<Article, Node> outletMark;
    private Timeline timeline;
    private double drawnWidth = -1;

    TimelineView(ComparisonModel model, Function<Article, Node> outletMark) {
        this.model = model;
        this.outletMark = outletMark;
        getStyleClass().add("timeline");
        model.comparedProperty().subscribe(compared -> {
            timeline = Timeline.of(compared);
            drawnWidth = -1;
            requestLayout();
        });
        model.chosenProperty().addListener(change -> emphasise());
    }

    /** The view in a pane that scrolls when there are many lanes. */
    ScrollPane scrolling() {
        ScrollPane pane = new ScrollPane(this);
        pane.setFitToWidth(true);
        pane.getStyleClass().add("chart-scroll");
        return pane;
    }

    @Override
    protected void layoutChildren() {
        if (drawnWidth == getWidth()) return;
        drawnWidth = getWidth();
        List<Node> nodes = new ArrayList<>();
        double y = HEAD;
        for (Timeline.Lane lane : timeline.lanes()) y = drawLane(nodes, lane, y);
        drawAxis(nodes, y);
        getChildren().setAll(nodes);
        setMinHeight(y + 6);
        setPrefHeight(y + 6);
        emphasise();
        super.layoutChildren();
    }

    private void drawAxis(List<Node> nodes, double bottom) {
        List<Node> axis = new ArrayList<>();
        for (TimeScale.Tick tick : timeline.scale().ticks((int) Math.max(2, (getWidth() - NAMES - 2 * BEYOND) / 80))) {
            double x = x(tick.day());
            axis.add(line(x, HEAD - 4, x, bottom, "chart-grid"));
            axis.add(label(tick.words(), x + 3, 4, "chart-tick"));
        }
        if (hasBeyond(true)) axis.add(label("earlier", NAMES + 6, 4, "chart-tick"));
        if (hasBeyond(false)) axis.add(label("later", getWidth() - BEYOND + 22, 4, "chart-tick"));
        nodes.addAll(0, axis);
    }

    private boolean hasBeyond(boolean before) {
        return timeline.lanes().stream().flatMap(lane -> lane.bars().stream())
                .anyMatch(bar -> before ? bar.to() <= timeline.scale().from() : bar.from() >= timeline.scale().to());
    }

    private double drawLane(List<Node> nodes, Timeline.Lane lane, double top) {
        List<Double> ends = new ArrayList<>();
        List<Node> bars = new ArrayList<>();
        for (Timeline.Bar bar : lane.bars()) {
            Label node = bar(bar, lane.article());
            double left = x(bar.from());
            double width = Math.max(x(bar.to()) - left, 7);
            double words = width > INSIDE ? width : width + 12 + Math.min(NAME, bar.title().length() * LETTER);
            int level = 0;
            while (level < ends.size() && ends.get(level) > left - 4) level++;
            if (level == ends.size()) ends.add(0.0);
            ends.set(level, left + words);
            node.resizeRelocate(left, top + GAP + level * (BAR + GAP), width, BAR);
            node.setMinWidth(width);
            bars.add(node);
            bars.add(name(bar, lane.article(), left, width, top + GAP + level * (BAR + GAP)));
        }
        double bottom = top + Math.max(1, ends.size()) * (BAR + GAP) + 2 * GAP;
        Label outlet = label(lane.article().outletName(), 8, top + GAP, "chart-outlet");
        outlet.setGraphic(outletMark.apply(lane.article()));
        outlet.setMaxWidth(NAMES - 16);
        nodes.add(line(0, bottom, getWidth(), bottom, "chart-grid"));
        if (!Double.isNaN(lane.published())) {
            Line published = line(x(lane.published() + 0.5), top, x(lane.published() + 0.5), bottom, "chart-published");
            Tooltip.install(published, new Tooltip("Published by " + lane.article().outletName()));
            nodes.add(published);
        }
        nodes.add(outlet);
        nodes.addAll(bars);
        return bottom;
    }

    private Label bar(Timeline.Bar bar, Article article) {
        Label node = new Label();
        node.getStyleClass().addAll("timeline-bar", bar.verdict().styleClass());
        if (Double.isInfinite(bar.from())) node.getStyleClass().add("open-start");
        if (Double.isInfinite(bar.to())) node.getStyleClass().add("open-end");
        node.setManaged(false);
        return dress(node, bar, article);
    }

    /** The fact's words in the bar and, where it is short, beyond it. */
    private Label name(Timeline.Bar bar, Article article, double left, double width, double top) {
        Label name = new Label(bar.verdict().sign() + " " + bar.title());
        name.getStyleClass().add("timeline-name");
        name.setManaged(false);
        dress(name, bar, article);
        boolean inside = width > INSIDE;
        name.resizeRelocate(inside ? left + 4 : left + width + 4, top, inside ? width - 8 : Math.min(NAME, getWidth() - left - width - 8), BAR);
        return name;
    }

    private Label dress(Label node, Timeline.Bar bar, Article article) {
        node.setUserData(bar.row());
        node.setAccessibleText(bar.words());
        node.setTooltip(new Tooltip(bar.words()));
        node.setOnMouseClicked(event -> model.chooseIn(bar.row(), article.id()));
        node.setOnMouseEntered(event -> model.hoveredProperty().set(bar.row()));
        node.setOnMouseExited(event -> model.hoveredProperty().set(-1));
        return node;
    }

    private void emphasise() {
        for (Node node : getChildren())
            if (node.getUserData() instanceof Integer row) node.pseudoClassStateChanged(CHOSEN, row == model.chosenProperty().get().row());
    }

    /** What lies beyond the scale ends in the margin beside it. */
    private double x(double day) {
        double first = NAMES + BEYOND;
        double last = Math.max(first + 50, getWidth() - BEYOND);
        double at = first + timeline.scale().at(day) * (last - first);
        return Math.clamp(at, NAMES + 6, last + BEYOND - 8);
    }

    private static Line line(double fromX, double fromY, double toX, double toY, String style) {
        Line line = new Line(Math.round(fromX) + 0.5, Math.round(fromY) + 0.5, Math.round(toX) + 0.5, Math.round(toY) + 0.5);
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }

    private static Label label(String words, double x, double y, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.relocate(x, y);
        return label;
    }
}
