package org.synoptic.ui.comparison.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.synoptic.compare.AttackersCount;
import org.synoptic.compare.ValueWords;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.control.Buttons;
import org.synoptic.ui.control.OutletColor;
import org.synoptic.ui.reader.Citation;

/** A step line an outlet; what a report leaves open as a band; a report that gives less than the one before is marked. */
final class TollChart extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double LEFT = 56;
    private static final double RIGHT = 190;
    private static final double NAME = 17;
    /** Lines of one value are drawn beside one another, so many of them and so far apart. */
    private static final int BESIDE = 4;
    private static final double APART = 2;
    /** How far the band of a figure without a highest number is drawn before it fades. */
    private static final double OPEN = 34;
    /** With more lines than this the bands are faint. */
    private static final int FEW = 6;
    private static final PseudoClass MANY = PseudoClass.getPseudoClass("many");
    private static final double TOP = 14;
    private static final double BOTTOM = 26;
    private static final double DOT = 4.5;

    private final ComparisonModel model;
    private List<TollSeries> all = List.of();
    private int row;
    private TimeScale time = new TimeScale(0, 1);
    private double most = 1;

    TollChart(ComparisonModel model) {
        this.model = model;
        getStyleClass().add("toll-chart");
        ChartKeys.install(this, "Toll over time: arrows go from report to report", model, () -> all.stream()
                .flatMap(series -> series.points().stream().map(point -> new ChartKeys.Stop(row, point.article().id(), says(series, point)))).toList());
        widthProperty().addListener(change -> draw());
        heightProperty().addListener(change -> draw());
        model.chosenProperty().addListener(change -> emphasise());
    }

    /** @param number of the row that the series are of */
    void show(List<TollSeries> series, int number) {
        all = series;
        row = number;
        List<TollSeries.Point> points = all.stream().flatMap(one -> one.points().stream()).toList();
        double first = points.stream().mapToDouble(TollSeries.Point::day).min().orElse(0);
        double last = points.stream().mapToDouble(TollSeries.Point::day).max().orElse(1);
        double around = Math.max(0.25, (last - first) * 0.06);
        time = new TimeScale(first - around, last + around);
        // The names at the ends are never cut off; the chart is scrolled where they need more room than there is.
        setMinHeight(TOP + NAME * all.stream().mapToDouble(one -> one.last().best()).distinct().count());
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
        pseudoClassStateChanged(MANY, all.size() > FEW);
        emphasise();
    }

    private void emphasise() {
        for (Node node : getChildren())
            if (node instanceof Circle dot) dot.pseudoClassStateChanged(CHOSEN, model.chosenProperty().get().row() == row && dot.getUserData().equals(model.chosenArticle()));
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
        double beside = all.size() == 1 ? 0 : (all.indexOf(series) % BESIDE - (BESIDE - 1) / 2.0) * APART;
        for (int i = 0; i < series.points().size(); i++) {
            TollSeries.Point point = series.points().get(i);
            boolean last = i + 1 == series.points().size();
            double end = last ? getWidth() - RIGHT : x(series.points().get(i + 1).day());
            double y = y(point.best()) + beside;
            if (point.low() != point.high()) {
                boolean open = Double.isInfinite(point.high());
                double top = open ? Math.max(TOP, y(point.low()) - OPEN) : y(Math.min(point.high(), most));
                nodes.add(coloured(new Rectangle(x(point.day()), top, Math.max(2, end - x(point.day())), Math.max(1, y(point.low()) - top)), series, open ? "toll-open" : "toll-band"));
            }
            nodes.add(coloured(new Line(x(point.day()), y, end, y), series, "toll-line", dashes(series)));
            if (!last) nodes.add(coloured(new Line(end, y, end, y(series.points().get(i + 1).best()) + beside), series, "toll-line", dashes(series)));
            dots.add(dot(series, point, y));
            if (point.revisedBy() > 0) {
                double x = x(point.day());
                double under = y + DOT + 4;
                dots.add(coloured(new Polygon(x - 5, under, x + 5, under, x, under + 7), series, "toll-dot"));
                dots.add(label("−" + ValueWords.number(point.revisedBy()), x + 9, under - 6, "chart-tick"));
            }
        }
        nodes.addAll(dots);
    }

    /** The outlets at the ends of their lines, those of one number together where there is no room for each, moved where they would lie upon one another. */
    private void names(List<Node> nodes) {
        List<List<TollSeries>> ends = new ArrayList<>();
        boolean room = all.size() * NAME <= getHeight() - TOP;
        for (TollSeries series : all.stream().sorted(Comparator.comparingDouble((TollSeries series) -> series.last().best()).reversed()).toList()) {
            if (room || ends.isEmpty() || ends.getLast().getFirst().last().best() != series.last().best()) ends.add(new ArrayList<>());
            ends.getLast().add(series);
        }
        double lowest = getHeight() - ends.size() * NAME;
        double free = 0;
        for (List<TollSeries> end : ends) {
            double height = Math.max(free, Math.min(y(end.getFirst().last().best()) - NAME / 2, lowest));
            free = height + NAME;
            lowest += NAME;
            nodes.add(name(end, height));
        }
    }

    private Label name(List<TollSeries> end, double height) {
        TollSeries first = end.getFirst();
        String others = end.size() == 1 ? "" : " +" + (end.size() - 1);
        Label name = coloured(new Label(ValueWords.number(first.last().best()) + "  " + first.outlet() + others), first, "toll-name");
        name.setMaxWidth(RIGHT - 12);
        name.relocate(getWidth() - RIGHT + 8, height);
        name.setTooltip(Buttons.tip(ValueWords.number(first.last().best()) + ": " + end.stream().map(TollSeries::outlet).collect(Collectors.joining(", "))));
        name.setOnMouseClicked(event -> model.chooseIn(row, first.last().article().id()));
        return name;
    }

    private Node dot(TollSeries series, TollSeries.Point point, double y) {
        Circle dot = coloured(new Circle(x(point.day()), y, DOT), series, "toll-dot");
        String says = says(series, point);
        Tooltip.install(dot, Buttons.tip(says));
        dot.setAccessibleRole(AccessibleRole.BUTTON);
        dot.setAccessibleText(says);
        dot.setUserData(point.article().id());
        dot.setOnMouseClicked(event -> model.chooseIn(row, point.article().id()));
        return dot;
    }

    static String says(TollSeries series, TollSeries.Point point) {
        boolean open = Double.isInfinite(point.high());
        return series.outlet() + ", " + Citation.time(point.article().published()) + ": " + ValueWords.number(point.best())
                + (point.low() == point.high() ? "" : open ? ", " + ValueWords.number(point.low()) + " or more" : ", from " + ValueWords.number(point.low()) + " to " + ValueWords.number(point.high()))
                + (point.attackers() == AttackersCount.NONE ? "" : ", " + point.attackers().words()) + (point.revisedBy() > 0 ? ", " + ValueWords.number(point.revisedBy()) + " less than before" : "");
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
