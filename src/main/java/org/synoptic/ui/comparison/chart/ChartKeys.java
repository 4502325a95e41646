package org.synoptic.ui.comparison.chart;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.comparison.ComparisonModel.Choice;

/** Goes through what a chart draws by keyboard: arrows choose the statement before or after, Home and End the first and last; a screen reader says it. */
final class ChartKeys {
    /** A statement in a chart. */
    record Stop(int row, String article, String words) {}

    private final ComparisonModel model;
    private final Supplier<List<Stop>> stops;
    private final Node chart;

    /** @param stops in the order in which they are gone through */
    static void install(Node chart, String name, ComparisonModel model, Supplier<List<Stop>> stops) {
        new ChartKeys(chart, name, model, stops);
    }

    private ChartKeys(Node chart, String name, ComparisonModel model, Supplier<List<Stop>> stops) {
        this.chart = chart;
        this.model = model;
        this.stops = stops;
        chart.setFocusTraversable(true);
        chart.setAccessibleRole(AccessibleRole.LIST_VIEW);
        chart.setAccessibleText(name);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chart.setOnMousePressed(event -> chart.requestFocus());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || stops.get().isEmpty()) return;
        int last = stops.get().size() - 1;
        switch (event.getCode()) {
            case RIGHT, DOWN -> choose(at() < 0 ? 0 : Math.min(at() + 1, last));
            case LEFT, UP -> choose(at() < 0 ? last : Math.max(at() - 1, 0));
            case HOME -> choose(0);
            case END -> choose(last);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private int at() {
        Choice chosen = model.chosenProperty().get();
        List<Stop> all = stops.get();
        for (int i = 0; i < all.size(); i++) if (all.get(i).row == chosen.row() && all.get(i).article.equals(model.chosenArticle())) return i;
        return -1;
    }

    private void choose(int number) {
        Stop stop = stops.get().get(number);
        model.chooseIn(stop.row, stop.article);
        chart.setAccessibleText(stop.words);
    }
}
