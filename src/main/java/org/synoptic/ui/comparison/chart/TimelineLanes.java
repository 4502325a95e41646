package org.synoptic.ui.comparison.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.synoptic.article.Article;
import org.synoptic.ui.comparison.chart.ChartKeys.Stop;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.control.Buttons;

/** Days from left to right, a lane an article with the day it appeared, bars in the colours of their verdicts. */
final class TimelineLanes extends Pane {
    static final double NAMES = 230;
    static final double BEYOND = 70;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double BAR = 18;
    private static final double GAP = 3;
    /** A bar wider than this has its name inside. */
    private static final double INSIDE = 120;
    /** The most room that a name beside its bar takes, and about that of a letter. */
    private static final double NAME = 230;
    private static final double LETTER = 7;
    private static final double TICK = 80;

    private final ComparisonModel model;
    private final Function<Article, Node> outletMark;
    private Compared compared;
    private Timeline timeline;
    private double drawnWidth = -1;

    TimelineLanes(ComparisonModel model, Function<Article, Node> outletMark) {
        this.model = model;
        this.outletMark = outletMark;
        getStyleClass().add("timeline");
        ChartKeys.install(this, "Timeline: arrows go from date to date", model, () -> timeline.lanes().stream()
                .flatMap(lane -> lane.bars().stream().map(bar -> new Stop(bar.row(), lane.article().id(), compared.name(lane.article()) + ": " + bar.words()))).toList());
        model.chosenProperty().addListener(change -> emphasise());
    }

    void show(Compared story, Timeline now) {
        compared = story;
        timeline = now;
        drawnWidth = -1;
        requestLayout();
    }

    List<TimeScale.Tick> ticks() {
        return timeline.scale().ticks((int) Math.max(2, (getWidth() - NAMES - 2 * BEYOND) / TICK));
    }

    /** What lies beyond the scale ends in the margin beside it. */
    double x(double day) {
        double first = NAMES + BEYOND;
        double last = Math.max(first + 50, getWidth() - BEYOND);
        double at = first + timeline.scale().at(day) * (last - first);
        return Math.clamp(at, NAMES + 6, last + BEYOND - 8);
    }

    @Override
    protected void layoutChildren() {
        if (drawnWidth != getWidth() && timeline != null) draw();
        super.layoutChildren();
    }

    private void draw() {
        drawnWidth = getWidth();
        List<Node> nodes = new ArrayList<>();
        double y = 0;
        for (Timeline.Lane lane : timeline.lanes()) if (!lane.bars().isEmpty()) y = drawLane(nodes, lane, y);
        double bottom = y;
        nodes.addAll(0, ticks().stream().map(tick -> line(x(tick.day()), 0, x(tick.day()), bottom, "chart-grid")).toList());
        getChildren().setAll(nodes);
        setMinHeight(bottom + 6);
        setPrefHeight(bottom + 6);
        emphasise();
    }

    private double drawLane(List<Node> nodes, Timeline.Lane lane, double top) {
        List<Double> ends = new ArrayList<>();
        List<Node> bars = new ArrayList<>();
        for (Timeline.Bar bar : lane.bars()) {
            double left = x(bar.from());
            double width = Math.max(x(bar.to()) - left, 7);
            double words = width > INSIDE ? width : width + 12 + Math.min(NAME, bar.title().length() * LETTER);
            int level = 0;
            while (level < ends.size() && ends.get(level) > left - 4) level++;
            if (level == ends.size()) ends.add(0.0);
            ends.set(level, left + words);
            double y = top + GAP + level * (BAR + GAP);
            Label node = bar(bar, lane.article());
            node.resizeRelocate(left, y, width, BAR);
            node.setMinWidth(width);
            bars.add(node);
            bars.add(name(bar, lane.article(), left, width, y));
        }
        double bottom = top + Math.max(1, ends.size()) * (BAR + GAP) + 2 * GAP;
        nodes.add(line(0, bottom, getWidth(), bottom, "chart-grid"));
        if (!Double.isNaN(lane.published())) nodes.add(line(x(lane.published() + 0.5), top, x(lane.published() + 0.5), bottom, "chart-published"));
        nodes.add(outlet(lane.article(), top + GAP));
        nodes.addAll(bars);
        return bottom;
    }

    /** The time stands beside the outlet where the story has several of its articles. */
    private HBox outlet(Article article, double top) {
        String[] words = compared.head(article).split("\n", 2);
        Label name = new Label(words[0]);
        name.getStyleClass().add("chart-outlet");
        Label time = new Label(words.length > 1 ? words[1] : "");
        time.getStyleClass().add("chart-tick");
        time.setMinWidth(USE_PREF_SIZE);
        HBox outlet = new HBox(6, outletMark.apply(article), name, time);
        outlet.setAlignment(Pos.CENTER_LEFT);
        outlet.setMaxWidth(NAMES - 16);
        outlet.relocate(8, top);
        Tooltip.install(outlet, Buttons.tip(compared.name(article) + ": " + article.headline()));
        return outlet;
    }

    private Label bar(Timeline.Bar bar, Article article) {
        Label node = new Label();
        node.getStyleClass().addAll("timeline-bar", bar.verdict().styleClass());
        if (Double.isInfinite(bar.from())) node.getStyleClass().add("open-start");
        if (Double.isInfinite(bar.to())) node.getStyleClass().add("open-end");
        node.setManaged(false);
        return dress(node, bar, article);
    }

    /** The fact's words in the bar and, where it is short, beyond it; before it where they would be cut off there. */
    private Label name(Timeline.Bar bar, Article article, double left, double width, double top) {
        Label name = new Label(bar.verdict().sign() + " " + bar.title());
        name.getStyleClass().add("timeline-name");
        name.setManaged(false);
        dress(name, bar, article);
        boolean inside = width > INSIDE;
        if (inside) name.getStyleClass().add("inside");
        double room = inside ? width - 8 : Math.min(NAME, Math.min(getWidth() - left - width - 8, (bar.title().length() + 3) * LETTER));
        name.resizeRelocate(inside ? left + 4 : left + width + 2, top + 1, room, BAR - 2);
        return name;
    }

    private Label dress(Label node, Timeline.Bar bar, Article article) {
        node.setUserData(new Stop(bar.row(), article.id(), bar.words()));
        node.setAccessibleText(bar.words());
        node.setTooltip(Buttons.tip(compared.name(article) + "\n" + bar.words()));
        node.setOnMouseClicked(event -> model.chooseIn(bar.row(), article.id()));
        node.setOnMouseEntered(event -> model.hoveredProperty().set(bar.row()));
        node.setOnMouseExited(event -> model.hoveredProperty().set(-1));
        return node;
    }

    private void emphasise() {
        for (Node node : getChildren())
            if (node.getUserData() instanceof Stop stop) node.pseudoClassStateChanged(CHOSEN, stop.row() == model.chosenProperty().get().row());
    }

    private static Line line(double fromX, double fromY, double toX, double toY, String style) {
        Line line = new Line(Math.round(fromX) + 0.5, Math.round(fromY) + 0.5, Math.round(toX) + 0.5, Math.round(toY) + 0.5);
        line.getStyleClass().add(style);
        line.setManaged(false);
        return line;
    }
}
