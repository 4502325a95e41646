package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What every match of a program takes, so that it need not be tried where a sentence lacks it.
 *
 * @param words of each of these sets one, the smallest set first
 * @param layers a mention of each of these, by their numbers in the vocabulary
 */
record Needs(List<BitSet> words, BitSet layers) {
    /** Steps lead forward only: one that no step before it leads beyond is taken by every match. */
    static Needs of(Program program) {
        List<BitSet> words = new ArrayList<>();
        BitSet layers = new BitSet();
        int beyond = 0;
        for (int pc = 0; pc < program.size(); pc++) {
            boolean always = pc >= beyond;
            switch (program.step(pc)) {
                case Step.Split(int one, int other) -> beyond = Math.max(beyond, Math.max(one, other));
                case Step.Jump(int to) -> beyond = Math.max(beyond, to);
                case Step.OneOf(WordSet some) when always && !some.others() -> words.add(some.listed());
                case Step.InClass(WordSet alone, WordSet firsts, _) when always -> words.add(alone.or(firsts).listed());
                case Step.InLayer(int layer) when always -> layers.set(layer);
                default -> { }
            }
        }
        words.sort(Comparator.comparingInt(BitSet::cardinality));
        return new Needs(words, layers);
    }
}
