package org.synoptic.ui.comparison.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The days above the lanes, and what the dashed line means. */
final class TimelineAxis extends Pane {
    private static final double HEIGHT = 24;

    private final TimelineLanes lanes;
    private Timeline timeline;

    TimelineAxis(TimelineLanes lanes) {
        this.lanes = lanes;
        getStyleClass().add("timeline-axis");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        lanes.widthProperty().addListener(change -> draw());
    }

    void show(Timeline now) {
        timeline = now;
        draw();
    }

    private void draw() {
        if (timeline == null || lanes.getWidth() <= 0) return;
        List<Node> nodes = new ArrayList<>();
        for (TimeScale.Tick tick : lanes.ticks()) nodes.add(label(tick.words(), lanes.x(tick.day()) + 3));
        if (timeline.hasBeyond(true)) nodes.add(label("earlier", TimelineLanes.NAMES + 6));
        if (timeline.hasBeyond(false)) nodes.add(label("later", lanes.getWidth() - TimelineLanes.BEYOND + 22));
        nodes.add(label("┆ published", 8));
        getChildren().setAll(nodes);
    }

    private static Label label(String words, double x) {
        Label label = new Label(words);
        label.getStyleClass().add("chart-tick");
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.relocate(x, 4);
        return label;
    }
}
