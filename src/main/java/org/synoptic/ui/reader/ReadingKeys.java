package org.synoptic.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Reading by keyboard: arrows and pages scroll, Left and Right go from fact to fact of this article, Ctrl+Shift+C copies the chosen one as a citation. */
final class ReadingKeys {
    private static final KeyCombination CITE = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final double LINES = 60;

    private final ArticlePane pane;
    private final IntConsumer chosen;

    /** @param chosen told the row of the fact that is gone to */
    ReadingKeys(ArticlePane pane, IntConsumer chosen) {
        this.pane = pane;
        this.chosen = chosen;
        pane.text().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        ReadingScroll scroll = pane.scroll();
        double page = scroll.viewHeight() * 0.9;
        if (CITE.match(event)) SelectionGestures.copy(pane.citation());
        else if (event.isShortcutDown() || event.isAltDown()) return;
        else
            switch (event.getCode()) {
                case UP -> scroll.jump(scroll.top() - LINES);
                case DOWN -> scroll.jump(scroll.top() + LINES);
                case PAGE_UP -> scroll.glide(scroll.top() - page);
                case PAGE_DOWN, SPACE -> scroll.glide(scroll.top() + page);
                case HOME -> scroll.glide(0);
                case END -> scroll.glide(scroll.maxTop());
                case LEFT -> step(-1);
                case RIGHT -> step(1);
                default -> {
                    return;
                }
            }
        event.consume();
    }

    private void step(int by) {
        List<Integer> rows = pane.text().marks().stream().sorted(Comparator.comparing(Mark::part).thenComparing(Mark::span)).map(Mark::row).distinct().toList();
        if (rows.isEmpty()) return;
        int at = rows.indexOf(pane.chosenRow());
        int next = at < 0 ? (by > 0 ? 0 : rows.size() - 1) : Math.floorMod(at + by, rows.size());
        chosen.accept(rows.get(next));
    }
}
