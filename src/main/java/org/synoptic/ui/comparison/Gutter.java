package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import org.synoptic.ui.reader.ArticlePane;

/** Joins the facts that both articles state by ribbons, as far as one of them is in view. */
final class Gutter extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");
    private static final double WIDTH = 72;
    /** How far the end of a ribbon out of view may lie beyond the edge, so that it points the way. */
    private static final double BEYOND = 60;

    private final ComparisonModel model;
    private final ReadOnlyObjectProperty<Pairing> pairing;
    private final IntConsumer choose;
    private final ArticlePane left;
    private final ArticlePane right;
    private final Rectangle clip = new Rectangle();
    private List<Placed> links = List.of();
    private boolean stale = true;

    /** @param from its pixel in the left text, {@code to} in the right one; NaN if not shown */
    private record Placed(Pairing.Link link, double from, double to) {}

    /**
     * @param pairing of the two
     * @param choose told the row of a ribbon that was clicked
     */
    Gutter(ComparisonModel model, ReadOnlyObjectProperty<Pairing> pairing, ArticlePane left, ArticlePane right, IntConsumer choose) {
        this.model = model;
        this.pairing = pairing;
        this.choose = choose;
        this.left = left;
        this.right = right;
        getStyleClass().add("gutter");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setClip(clip);
        pairing.addListener(change -> refresh());
        model.chosenProperty().addListener(change -> emphasise());
        model.hoveredProperty().addListener(change -> emphasise());
        for (ArticlePane pane : List.of(left, right)) {
            pane.scroll().topProperty().addListener(change -> requestLayout());
            pane.text().arrangedProperty().addListener(change -> refresh());
        }
    }

    private void refresh() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        if (stale) links = pairing.get().links().stream().map(link -> new Placed(link, left.placeOf(link.left()), right.placeOf(link.right()))).toList();
        stale = false;
        List<CubicCurve> ribbons = new ArrayList<>();
        for (Placed placed : links) {
            Pairing.Link link = placed.link;
            double from = height(left, placed.from);
            double to = height(right, placed.to);
            if (Double.isNaN(from) || Double.isNaN(to) || !inView(from) && !inView(to)) continue;
            ribbons.add(ribbon(link, clamp(from), clamp(to)));
        }
        getChildren().setAll(ribbons);
        emphasise();
        ribbons.forEach(Node::applyCss);
    }

    /** Keeps the nodes: a new one under the mouse would be entered anew, without end. */
    private void emphasise() {
        for (Node ribbon : getChildren()) {
            boolean chosen = ribbon.getUserData().equals(model.chosenProperty().get().row());
            ribbon.pseudoClassStateChanged(CHOSEN, chosen);
            ribbon.pseudoClassStateChanged(HOVERED, ribbon.getUserData().equals(model.hoveredProperty().get()));
            ribbon.setViewOrder(chosen ? -1 : 0);
        }
    }

    private CubicCurve ribbon(Pairing.Link link, double from, double to) {
        double middle = getWidth() / 2;
        CubicCurve curve = new CubicCurve(0, from, middle, from, middle, to, getWidth(), to);
        curve.getStyleClass().addAll("ribbon", link.verdict().styleClass());
        curve.setStrokeLineCap(StrokeLineCap.BUTT);
        curve.setUserData(link.row());
        curve.setOnMouseEntered(event -> model.hoveredProperty().set(link.row()));
        curve.setOnMouseExited(event -> model.hoveredProperty().set(-1));
        curve.setOnMouseClicked(event -> choose.accept(link.row()));
        curve.setAccessibleText(link.left().says());
        return curve;
    }

    /** Of a text's pixel in this node. */
    private double height(ArticlePane pane, double place) {
        Region view = pane.scroll();
        return place - pane.scroll().top() + view.localToScene(0, 0).getY() - localToScene(0, 0).getY();
    }

    private boolean inView(double height) {
        return height >= topOfTexts() && height <= getHeight();
    }

    private double clamp(double height) {
        return Math.clamp(height, topOfTexts() - BEYOND, getHeight() + BEYOND);
    }

    private double topOfTexts() {
        return left.scroll().localToScene(0, 0).getY() - localToScene(0, 0).getY();
    }
}
