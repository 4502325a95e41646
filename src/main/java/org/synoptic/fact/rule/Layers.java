package org.synoptic.fact.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Span;

/**
 * A text and what is already known of it: named layers of mentions that patterns may refer to as {@code <layer>}.
 * For one thread.
 */
public final class Layers {
    private final AnnotatedText text;
    private final Map<String, Mention[]> layers = new HashMap<>();

    /** Something found, from token {@code first} to the one before {@code end}. */
    public record Mention(int first, int end, Object found) {}

    public Layers(AnnotatedText text) {
        this.text = text;
    }

    public AnnotatedText text() {
        return text;
    }

    /** Of two mentions that begin at one token the longer one stays. */
    public void add(String layer, int first, int end, Object found) {
        Mention[] mentions = layers.computeIfAbsent(layer, name -> new Mention[text.size()]);
        if (mentions[first] == null || mentions[first].end <= end) mentions[first] = new Mention(first, end, found);
    }

    /** Adds what stands at a span of characters. */
    public void add(String layer, Span span, Object found) {
        int first = text.tokenAt(span.start());
        int end = first;
        while (end < text.size() && text.token(end).start() < span.end()) end++;
        if (end > first) add(layer, first, end, found);
    }

    /** Null if none begins at the token. */
    public Mention at(String layer, int token) {
        Mention[] mentions = layers.get(layer);
        return mentions == null ? null : mentions[token];
    }

    /** What begins at each token, or null if there is no such layer. */
    Mention[] byToken(String layer) {
        return layers.get(layer);
    }

    /** All mentions of a layer in the order of the text. */
    public List<Mention> all(String layer) {
        Mention[] mentions = layers.get(layer);
        return mentions == null ? List.of() : java.util.Arrays.stream(mentions).filter(java.util.Objects::nonNull).toList();
    }
}
