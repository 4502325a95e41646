package org.synoptic.ui.search;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.synoptic.ui.control.Counted;
import org.synoptic.ui.search.DayBins.Bin;

/**
 * How many of the articles found appeared when, as columns. Drawing over columns narrows to their days, a click to one column's; a click on what
 * is chosen widens again. By keyboard: arrows move, with Shift they draw, Enter narrows, Delete widens.
 */
final class DayFacets extends VBox {
    private static final double HEIGHT_EM = 3.2;
    private static final double WIDEST_EM = 2.6;
    private static final double LEAST_EM = 0.15;

    private final SearchModel model;
    private final HBox columns = new HBox();
    private final Label first = new Label();
    private final Label last = new Label();
    private List<Bin> bins = List.of();
    private DayBrush brush = DayBrush.NONE;

    DayFacets(SearchModel model) {
        this.model = model;
        getStyleClass().add("day-facets");
        columns.getStyleClass().addAll("day-columns", "facet");
        columns.setId("days");
        columns.setFocusTraversable(true);
        columns.setAccessibleRole(AccessibleRole.SLIDER);
        columns.setOnMousePressed(this::setDown);
        columns.setOnMouseDragged(drag -> brush(brush.to(column(drag), bins.size())));
        columns.setOnMouseReleased(_ -> model.chooseDays(brush.days(bins)));
        columns.setOnMouseMoved(move -> hint(DayBrush.at(column(move))));
        columns.setOnMouseExited(_ -> hint(brush));
        columns.setOnKeyPressed(this::key);
        columns.focusedProperty().addListener((_, _, focused) -> {
            if (focused && brush.isNone()) brush(brush.moved(0, bins.size()));
            else if (!focused) brush(DayBrush.of(model.filterProperty().get().days(), bins));
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        first.getStyleClass().addAll("soft", "small");
        last.getStyleClass().addAll("soft", "small");
        last.setMinWidth(Region.USE_PREF_SIZE);
        first.setMinWidth(0);
        getChildren().setAll(columns, new HBox(first, gap, last));
        model.daysProperty().addListener((_, _, _) -> show());
        model.filterProperty().addListener((_, _, _) -> show());
        show();
    }

    private void show() {
        bins = DayBins.of(model.daysProperty().get());
        int most = Math.max(1, bins.stream().mapToInt(Bin::count).max().orElse(1));
        columns.setStyle("-fx-max-width: %.2fem;".formatted(bins.size() * WIDEST_EM));
        columns.getChildren().setAll(bins.stream().map(bin -> column(bin, most)).toList());
        brush(DayBrush.of(model.filterProperty().get().days(), bins));
    }

    private static StackPane column(Bin bin, int most) {
        Region bar = new Region();
        bar.getStyleClass().add("day-bar");
        double height = bin.count() == 0 ? 0 : Math.max(LEAST_EM, HEIGHT_EM * bin.count() / most);
        bar.setStyle("-fx-min-height: %1$.2fem; -fx-max-height: %1$.2fem;".formatted(height));
        StackPane column = new StackPane(bar);
        column.getStyleClass().add("day");
        column.setMinWidth(0);
        column.setPrefWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /** Which column the pointer is over, or next to. */
    private int column(MouseEvent event) {
        return bins.isEmpty() ? -1 : Math.clamp((int) (event.getX() * bins.size() / columns.getWidth()), 0, bins.size() - 1);
    }

    /** The press goes no further: what scrolls around would take the focus. */
    private void setDown(MouseEvent press) {
        press.consume();
        columns.requestFocus();
        DayBrush chosen = DayBrush.of(model.filterProperty().get().days(), bins);
        boolean again = chosen.holds(column(press)) && chosen.first() == chosen.last();
        brush(again || bins.isEmpty() ? DayBrush.NONE : DayBrush.at(column(press)));
    }

    private void key(KeyEvent key) {
        int by = key.getCode() == KeyCode.LEFT ? -1 : key.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (bins.isEmpty()) return;
        if (by != 0) brush(key.isShiftDown() ? brush.stretched(by, bins.size()) : brush.moved(by, bins.size()));
        else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) model.chooseDays(brush.days(bins));
        else if (key.getCode() == KeyCode.DELETE || key.getCode() == KeyCode.BACK_SPACE) model.chooseDays(DayBrush.NONE.days(bins));
        else return;
        key.consume();
    }

    private void brush(DayBrush other) {
        brush = bins.isEmpty() ? DayBrush.NONE : other;
        for (int i = 0; i < bins.size(); i++) columns.getChildren().get(i).pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("selected"), brush.holds(i));
        hint(brush);
    }

    /** Below the columns: what the brush or the pointer is over, or else both ends. */
    private void hint(DayBrush over) {
        boolean told = !over.isNone() && !bins.isEmpty();
        String words = told ? DayBins.words(over.days(bins)) + " · " + Counted.of(over.articles(bins), "article") : "";
        first.setText(bins.isEmpty() ? "" : told ? words : DayBins.words(bins.getFirst().days()));
        last.setText(told || bins.size() < 2 ? "" : DayBins.words(bins.getLast().days()));
        columns.setAccessibleText("Days of publication: " + (told ? words : first.getText() + " to " + last.getText()) + ". Arrows move, with Shift they draw, Enter narrows, Delete widens.");
    }
}
