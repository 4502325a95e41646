package org.synoptic.ui.main;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.IntegerExpression;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.synoptic.ui.comparison.ComparisonView;
import org.synoptic.ui.reader.ArticlePane;
import org.synoptic.ui.settings.SettingsStore;

/** How wide the lists are, how high the texts, and how far they were read: as it was left. */
final class Panes {
    private static final double LISTS = 286;
    /** With large text the lists take no more of the window than this. */
    private static final double MOST_FOR_LISTS = 0.26;
    private static final double FACTS = 0.58;
    private static final String FACTS_NAME = "facts";

    private final SettingsStore store;
    private final SplitPane split;
    private final ComparisonView comparison;
    private final IntegerExpression textSize;
    /** In pixels at the usual size of text. */
    private double lists;

    /** @param split has the lists as its first item */
    Panes(MainModel model, SplitPane split, ComparisonView comparison) {
        this.store = model.store();
        this.split = split;
        this.comparison = comparison;
        this.textSize = model.look.textSizeProperty();
        comparison.divider().setPosition(store.get().divider(FACTS_NAME, FACTS));
        lists = store.get().lists() == 0 ? LISTS : store.get().lists();
        split.widthProperty().subscribe(() -> Platform.runLater(this::placeLists));
        textSize.subscribe(() -> Platform.runLater(this::placeLists));
        split.getDividers().getFirst().positionProperty().subscribe(this::moved);
        List<Double> tops = store.get().reading().tops();
        if (!tops.isEmpty()) model.open.restoredProperty().subscribe(restored -> {
            if (restored) Platform.runLater(() -> scroll(tops));
        });
    }

    /** The lists keep their width in letters, whatever the window's. */
    private void placeLists() {
        if (split.getWidth() > 0) split.setDividerPosition(0, Math.min(lists * scale(), Math.max(lists, MOST_FOR_LISTS * split.getWidth())) / split.getWidth());
    }

    private double scale() {
        return textSize.get() / 100.0;
    }

    /** By the mouse or an arrow key on the divider; all else that moves it is the window's new size. */
    private void moved(Number place) {
        Node divider = split.lookup(".split-pane-divider");
        if (divider != null && (divider.isPressed() || divider.isFocused())) lists = place.doubleValue() * split.getWidth() / scale();
    }

    private void scroll(List<Double> tops) {
        comparison.applyCss();
        comparison.layout();
        List<ArticlePane> panes = panes();
        for (int i = 0; i < Math.min(panes.size(), tops.size()); i++) panes.get(i).scroll().jump(tops.get(i) * panes.get(i).scroll().maxTop());
    }

    private List<ArticlePane> panes() {
        return Stream.of(Side.LEFT, Side.RIGHT).map(comparison::pane).toList();
    }

    void remember() {
        double facts = comparison.divider().getPosition();
        List<Double> tops = panes().stream().map(pane -> pane.scroll().maxTop() == 0 ? 0 : pane.scroll().top() / pane.scroll().maxTop()).toList();
        store.update(settings -> settings.withLists(lists).withDivider(FACTS_NAME, facts).withReading(reading -> reading.withTops(tops)));
    }
}
