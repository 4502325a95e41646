package org.synoptic.fact.rule;

import java.util.BitSet;

/**
 * A set of words, by their numbers in the {@link Vocabulary}: some of them, or all others.
 *
 * @param listed not to be changed
 * @param others whether the set holds the words that are not listed, instead of those that are
 */
record WordSet(BitSet listed, boolean others) {
    static final WordSet NONE = new WordSet(new BitSet(), false);
    static final WordSet ALL = new WordSet(new BitSet(), true);

    boolean has(int word) {
        return listed.get(word) != others;
    }

    WordSet not() {
        return new WordSet(listed, !others);
    }

    WordSet or(WordSet more) {
        if (others && !more.others) return more.or(this);
        BitSet union = (BitSet) more.listed.clone();
        if (others) union.and(listed);
        else if (more.others) union.andNot(listed);
        else union.or(listed);
        return new WordSet(union, more.others);
    }
}
