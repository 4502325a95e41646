package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.text.AnnotatedText;

/**
 * The words and layers that the rules of a set speak of, numbered: a token is looked up once, and from then on its word is a number and a class of
 * words a set of bits. Filled by one thread while rules are read; then safe for many.
 */
final class Vocabulary {
    /** The number of every word that no rule speaks of. */
    static final int OTHER = 0;

    private final Map<String, Integer> words = new HashMap<>();
    private final List<String> layers = new ArrayList<>();

    /** A new number for a new word. */
    int word(String norm) {
        return words.computeIfAbsent(norm, word -> words.size() + 1);
    }

    WordSet words(Collection<String> norms) {
        BitSet numbers = new BitSet();
        for (String norm : norms) numbers.set(word(norm));
        return new WordSet(numbers, false);
    }

    /** A new number for a new layer. */
    int layer(String name) {
        if (!layers.contains(name)) layers.add(name);
        return layers.indexOf(name);
    }

    /** More than the number of any word. */
    int size() {
        return words.size() + 1;
    }

    /** How many layers there are. */
    int layers() {
        return layers.size();
    }

    /** The number of each token's word. */
    int[] wordsOf(AnnotatedText text) {
        int[] numbers = new int[text.size()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = words.getOrDefault(text.token(i).norm(), OTHER);
        return numbers;
    }

    /** By the number of the layer: what begins at each token, or null if the text has no such layer. */
    Layers.Mention[][] layersOf(Layers known) {
        return layers.stream().map(known::byToken).toArray(Layers.Mention[][]::new);
    }
}
