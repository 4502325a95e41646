package org.synoptic.ui.search;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.synoptic.text.Span;

/** Words with the hits in them marked. */
final class Snippets {
    /** Three lines or four of a card. */
    private static final int MOST = 130;
    private static final int BEFORE = 50;

    private Snippets() {}

    /**
     * Sets the words into the flow.
     *
     * @param hits in order and without overlaps; what lies outside the words is left out
     */
    static void show(TextFlow flow, String words, List<Span> hits) {
        List<Text> parts = new ArrayList<>();
        int at = 0;
        for (Span hit : hits) {
            int start = Math.max(hit.start(), at);
            int end = Math.min(hit.end(), words.length());
            if (start >= end) continue;
            add(parts, words.substring(at, start), "plain");
            add(parts, words.substring(start, end), "hit");
            at = end;
        }
        add(parts, words.substring(at), "plain");
        flow.getChildren().setAll(parts);
    }

    /** So much of some words as a card holds, from a word a little before the first hit; all where they are short. */
    static Span excerpt(String words, List<Span> hits) {
        if (words.length() <= MOST) return new Span(0, words.length());
        int first = hits.isEmpty() ? 0 : hits.getFirst().start();
        int start = first < MOST - BEFORE ? 0 : words.indexOf(' ', first - BEFORE) + 1;
        if (start > first) start = first;
        if (words.length() - start <= MOST) return new Span(start, words.length());
        int end = words.lastIndexOf(' ', start + MOST);
        return new Span(start, end > start + MOST / 2 ? end : start + MOST);
    }

    private static void add(List<Text> parts, String words, String style) {
        if (words.isEmpty()) return;
        Text text = new Text(words.replaceAll("\\s+", " "));
        text.getStyleClass().add(style);
        parts.add(text);
    }
}
