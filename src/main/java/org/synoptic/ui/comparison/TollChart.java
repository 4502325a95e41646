package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.FactKind;
import org.synoptic.ui.control.OutletColor;
import org.synoptic.ui.reader.Citation;

/** A step line an outlet; what a report leaves open as a band; a report that gives less than the one before is marked. */
final class TollChart extends Pane {
    private static final double LEFT = 56;
    private static final double RIGHT = 190;
    private static final double NAME = 16;
    private static final double TOP = 14;
    private static final double BOTTOM = 26;
    private static final double DOT = 4.5;

    private final ComparisonModel model;
    private List<TollSeries> all = List.of();
    private FactKind kind;
    private TimeScale time = new TimeScale(0, 1);
    private double most = 1;

    TollChart(ComparisonModel model) {
        this.model = model;
        getStyleClass().add("toll-chart");
        widthProperty().addListener(change -> draw());
        heightProperty().addListener(change -> draw());
    }

    void show(List<TollSeries> series, FactKind of) {
        all = series;
        kind = of;
        List<TollSeries.Point> points = all.stream().flatMap(one -> one.points().stream()).toList();
        double first = points.stream().mapToDouble(TollSeries.Point::day).min().orElse(0);
        double last = points.stream().mapToDouble(TollSeries.Point::day).max().orElse(1);
        double around = Math.max(0.25, (last - first) * 0.06);
        time = new TimeScale(first - around, last + around);
        most = Math.max(1, points.stream().mapToDouble(point -> Math.min(point.high(), 3.0 * Math.max(1, point.best()))).max().orElse(1) * 1.1);
        draw();
    }

    private void draw() {
        if (getWidth() < LEFT + RIGHT || getHeight() < TOP + BOTTOM + 20) return;
        List<Node> nodes = new ArrayList<>();
        axes(nodes);
        for (TollSeries series : all) line(nodes, series);
        names(nodes);
        // Labels stay managed, to be sized once the stylesheet has given them their font.
        nodes.stream().filter(node -> !(node instanceof Label)).forEach(node -> node.setManaged(false));
        getChildren().setAll(nodes);
    }

    private void axes(List<Node> nodes) {
        double step = step(most, (int) Math.max(2, (getHeight() - TOP - BOTTOM) / 36));
        for (double value = 0; value <= most; value += step) {
            nodes.add(styled(new Line(LEFT, y(value), getWidth() - RIGHT, y(value)), "chart-grid"));
            Label label = label(ValueWords.number(value), 0, y(value) - 9, "chart-tick");
            label.setMinWidth(LEFT - 10);
            label.setPrefWidth(LEFT - 10);
            label.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
            nodes.add(label);
        }
        nodes.add(label("UTC", 8, getHeight() - BOTTOM + 4, "chart-tick"));
        for (TimeScale.Tick tick : time.ticks((int) Math.max(2, (getWidth() - LEFT - RIGHT) / 90))) {
            nodes.add(styled(new Line(x(tick.day()), TOP, x(tick.day()), getHeight() - BOTTOM), "chart-grid"));
            nodes.add(label(tick.words(), x(tick.day()) + 3, getHeight() - BOTTOM + 4, "chart-tick"));
        }
    }

    private void line(List<Node> nodes, TollSeries series) {
        List<Node> dots = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            TollSeries.Point point = series.points().get(i);
            boolean last = i + 1 == series.points().size();
            double end = last ? getWidth() - RIGHT : x(series.points().get(i + 1).day());
            if (point.low() != point.high()) {
                double top = y(Math.min(point.high(), most));
                nodes.add(coloured(new Rectangle(x(point.day()), top, Math.max(2, end - x(point.day())), Math.max(1, y(point.low()) - top)), series, "toll-band"));
            }
            nodes.add(coloured(new Line(x(point.day()), y(point.best()), end, y(point.best())), series, "toll-line", dashes(series)));
            if (!last) nodes.add(coloured(new Line(end, y(point.best()), end, y(series.points().get(i + 1).best())), series, "toll-line", dashes(series)));
            dots.add(dot(series, point));
            if (point.revisedBy() > 0) {
                double x = x(point.day());
                double y = y(point.best()) + DOT + 4;
                dots.add(coloured(new Polygon(x - 5, y, x + 5, y, x, y + 7), series, "toll-dot"));
                dots.add(label("−" + point.revisedBy() + " revised down", x + 9, y - 6, "chart-tick"));
            }
        }
        nodes.addAll(dots);
    }

    /** The outlets at the ends of their lines, moved down where they would lie upon one another. */
    private void names(List<Node> nodes) {
        double free = 0;
        List<TollSeries> fromTop = all.stream().sorted(Comparator.comparingInt((TollSeries series) -> series.points().getLast().best()).reversed()).toList();
        for (TollSeries series : fromTop) {
            double height = Math.max(free, y(series.points().getLast().best()) - NAME / 2);
            free = height + NAME;
            Label name = coloured(new Label(ValueWords.number(series.points().getLast().best()) + "  " + series.outlet()), series, "toll-name");
            name.setMaxWidth(RIGHT - 12);
            name.relocate(getWidth() - RIGHT + 8, height);
            nodes.add(name);
        }
    }

    private Node dot(TollSeries series, TollSeries.Point point) {
        Circle dot = coloured(new Circle(x(point.day()), y(point.best()), DOT), series, "toll-dot");
        String says = series.outlet() + ", " + Citation.time(point.article().published()) + ": " + point.best() + " " + kind.key()
                + (point.low() == point.high() ? "" : " (" + point.low() + " to " + point.high() + ")");
        Tooltip.install(dot, new Tooltip(says));
        dot.setAccessibleText(says);
        dot.setOnMouseClicked(event -> model.put(Side.RIGHT, point.article().id()));
        return dot;
    }

    private static double step(double most, int lines) {
        double rough = most / lines;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double round : new double[] {1, 2, 5, 10}) if (round * power >= rough) return Math.max(1, round * power);
        return Math.max(1, rough);
    }

    private double x(double day) {
        return LEFT + time.at(day) * (getWidth() - LEFT - RIGHT);
    }

    private double y(double value) {
        return Math.round(getHeight() - BOTTOM - value / most * (getHeight() - TOP - BOTTOM)) + 0.5;
    }

    /** Each line in its own dashes: two outlets may have one colour. */
    private String dashes(TollSeries series) {
        return "dashes-" + all.indexOf(series) % 4;
    }

    private static <N extends Node> N coloured(N node, TollSeries series, String... styles) {
        node.setStyle("-outlet: " + OutletColor.of(series.outlet()));
        return styled(node, styles);
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }

    private static Label label(String words, double x, double y, String style) {
        Label label = styled(new Label(words), style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.relocate(x, y);
        return label;
    }
}
