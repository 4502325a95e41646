package org.synoptic.compare;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;

/** A set of words that is quickly held against others, as every two statements of a kind are: in the order of their hash codes. Unchangeable. */
final class Words extends AbstractSet<String> {
    private static final Words NONE = new Words(new String[0]);

    private final String[] words;
    private final int[] hashes;

    private Words(String[] words) {
        this.words = words;
        this.hashes = Arrays.stream(words).mapToInt(String::hashCode).toArray();
    }

    static Words of(Collection<String> words) {
        if (words.isEmpty()) return NONE;
        return words instanceof Words same ? same : new Words(words.stream().distinct().sorted(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder())).toArray(String[]::new));
    }

    /** How many words both hold. */
    int common(Words other) {
        int common = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = hashes[i] != other.hashes[j] ? Integer.compare(hashes[i], other.hashes[j]) : words[i].compareTo(other.words[j]);
            if (order == 0) common++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return common;
    }

    @Override
    public boolean contains(Object word) {
        int at = Arrays.binarySearch(hashes, word.hashCode());
        if (at < 0) return false;
        while (at > 0 && hashes[at - 1] == hashes[at]) at--;
        for (int hash = hashes[at]; at < hashes.length && hashes[at] == hash; at++) if (words[at].equals(word)) return true;
        return false;
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.asList(words).iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words more ? Arrays.equals(words, more.words) : super.equals(other);
    }

    @Override
    public int hashCode() {
        return Arrays.stream(hashes).sum();
    }

    @Override
    public int size() {
        return words.length;
    }
}
