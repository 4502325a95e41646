package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A whole article as a narrow strip: a tick for each mark, a box for the part in view. Click or drag to go there. */
final class OverviewStrip extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 13;
    private static final double TICK = 4;

    /** @param place of its middle, in the text's pixels */
    private record Tick(Mark mark, double place, Region node) {}

    private final ArticleText text;
    private final ReadingScroll scroll;
    private final Region box = new Region();
    private List<Tick> ticks = List.of();
    private int chosenRow = -1;

    OverviewStrip(ArticleText text, ReadingScroll scroll) {
        this.text = text;
        this.scroll = scroll;
        getStyleClass().add("overview-strip");
        box.getStyleClass().add("overview-box");
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
        List<Tick> found = new ArrayList<>();
        for (Mark mark : text.marks().reversed()) {
            List<Rectangle2D> lines = text.linesOf(mark.part(), mark.span());
            if (lines.isEmpty()) continue;
            Region node = new Region();
            node.getStyleClass().addAll("overview-tick", mark.verdict().styleClass());
            node.setMouseTransparent(true);
            found.add(new Tick(mark, lines.getFirst().getMinY() + lines.getFirst().getHeight() / 2, node));
        }
        ticks = found;
        List<Node> nodes = new ArrayList<>(found.stream().map(Tick::node).toList());
        nodes.addFirst(box);
        getChildren().setAll(nodes);
        emphasise(chosenRow);
        requestLayout();
    }

    void emphasise(int chosenRow) {
        this.chosenRow = chosenRow;
        ticks.forEach(tick -> tick.node.pseudoClassStateChanged(CHOSEN, tick.mark.row() == chosenRow));
    }

    @Override
    protected void layoutChildren() {
        double scale = scale();
        double height = Math.max(18, Math.min(getHeight(), scroll.viewHeight() * scale));
        box.resizeRelocate(0, Math.clamp(scroll.top() * scale, 0, Math.max(0, getHeight() - height)), getWidth(), height);
        for (Tick tick : ticks) tick.node.resizeRelocate(2, Math.round(tick.place * scale - TICK / 2), getWidth() - 4, TICK);
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
