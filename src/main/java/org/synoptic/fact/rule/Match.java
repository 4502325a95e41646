package org.synoptic.fact.rule;

import java.util.List;
import org.synoptic.text.AnnotatedText;

/** Where a rule's pattern stands in a text: the tokens from {@link #first()} to the one before {@link #end()}, and its captures. */
public final class Match {
    private final Rule rule;
    private final Layers layers;
    private final List<String> captures;
    private final int first;
    private final int[] slots;

    Match(Rule rule, Layers layers, List<String> captures, int first, int[] slots) {
        this.rule = rule;
        this.layers = layers;
        this.captures = captures;
        this.first = first;
        this.slots = slots;
    }

    public Rule rule() {
        return rule;
    }

    public int first() {
        return first;
    }

    public int end() {
        return slots[slots.length - 1];
    }

    public int length() {
        return end() - first;
    }

    public boolean has(String capture) {
        return first(capture) >= 0;
    }

    /** The first token of a capture, or -1. */
    public int first(String capture) {
        int slot = captures.indexOf(capture);
        return slot < 0 || slots[2 * slot + 1] < 0 || slots[2 * slot + 1] <= slots[2 * slot] ? -1 : slots[2 * slot];
    }

    /** The token after a capture, or -1. */
    public int end(String capture) {
        return has(capture) ? slots[2 * captures.indexOf(capture) + 1] : -1;
    }

    /** The captured tokens' norms, parted by one space, or null. */
    public String norm(String capture) {
        if (!has(capture)) return null;
        AnnotatedText text = layers.text();
        StringBuilder norms = new StringBuilder(text.token(first(capture)).norm());
        for (int i = first(capture) + 1; i < end(capture); i++) norms.append(' ').append(text.token(i).norm());
        return norms.toString();
    }

    /** The captured characters as written, or null. */
    public String words(String capture) {
        return has(capture) ? layers.text().words(first(capture), end(capture)) : null;
    }

    /** What the class gives for the captured words, or null. */
    public String value(String capture, WordClass words) {
        return has(capture) ? words.valueOf(norm(capture)) : null;
    }

    /** What the layer has where the capture begins, or null. */
    public <T> T mention(String capture, String layer, Class<T> type) {
        Layers.Mention mention = has(capture) ? layers.at(layer, first(capture)) : null;
        return mention == null ? null : type.cast(mention.found());
    }
}
