package org.synoptic.ui.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/** A whole article as a narrow strip: a tick for each mark, a box for the part in view. Click or drag to go there. */
final class OverviewStrip extends Region {
    private static final double WIDTH = 13;
    private static final double TICK = 4;

    /** @param at its middle, in the text's pixels */
    private record Place(Mark mark, double at) {}

    private final ArticleText text;
    private final ReadingScroll scroll;
    private final Region box = new Region();
    /** One shape for all ticks of a verdict, for there may be hundreds. */
    private final Map<Verdict, Path> ticks = new EnumMap<>(Verdict.class);
    private final Path chosen = new Path();
    private List<Place> places = List.of();
    private int chosenRow = -1;

    OverviewStrip(ArticleText text, ReadingScroll scroll) {
        this.text = text;
        this.scroll = scroll;
        getStyleClass().add("overview-strip");
        box.getStyleClass().add("overview-box");
        getChildren().add(box);
        for (Verdict verdict : List.of(Verdict.values()).reversed()) ticks.put(verdict, shape(verdict.styleClass()));
        chosen.getStyleClass().addAll("overview-tick", "chosen");
        chosen.setManaged(false);
        getChildren().add(chosen);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText("Overview of the article: marks of facts and the part in view");
        scroll.topProperty().addListener(change -> requestLayout());
        text.arrangedProperty().addListener(change -> refresh());
        setOnMousePressed(this::go);
        setOnMouseDragged(this::go);
    }

    /** Reads the places of the marks anew. */
    void refresh() {
        places = text.marks().stream().map(mark -> new Place(mark, middle(text.linesOf(mark.part(), mark.span())))).filter(place -> !Double.isNaN(place.at)).toList();
        requestLayout();
    }

    void emphasise(int row) {
        chosenRow = row;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        double height = Math.max(18, Math.min(getHeight(), scroll.viewHeight() * scale));
        box.resizeRelocate(0, Math.clamp(scroll.top() * scale, 0, Math.max(0, getHeight() - height)), getWidth(), height);
        for (var each : ticks.entrySet())
            each.getValue().getElements().setAll(places.stream().filter(place -> place.mark.verdict() == each.getKey()).flatMap(place -> tick(place.at * scale, 2, TICK)).toList());
        var now = places.stream().filter(place -> place.mark.row() == chosenRow).toList();
        chosen.getElements().setAll(now.stream().flatMap(place -> tick(place.at * scale, 0.5, TICK + 3)).toList());
        chosen.getStyleClass().setAll("overview-tick", "chosen", now.isEmpty() ? "agree" : now.getFirst().mark.verdict().styleClass());
    }

    private Stream<PathElement> tick(double middle, double beside, double high) {
        double top = Math.round(middle - high / 2);
        return Stream.of(new MoveTo(beside, top), new HLineTo(getWidth() - beside), new VLineTo(top + high), new HLineTo(beside), new ClosePath());
    }

    private Path shape(String style) {
        Path path = new Path();
        path.getStyleClass().addAll("overview-tick", style);
        path.setMouseTransparent(true);
        path.setManaged(false);
        getChildren().add(path);
        return path;
    }

    private static double middle(List<Rectangle2D> lines) {
        return lines.isEmpty() ? Double.NaN : lines.getFirst().getMinY() + lines.getFirst().getHeight() / 2;
    }

    /** Pixels of the strip for one of the text; a short article is not stretched. */
    private double scale() {
        double whole = Math.max(text.getHeight(), scroll.viewHeight());
        return whole <= 0 ? 1 : getHeight() / whole;
    }

    private void go(MouseEvent event) {
        scroll.jump(event.getY() / scale() - scroll.viewHeight() / 2);
        event.consume();
    }
}
