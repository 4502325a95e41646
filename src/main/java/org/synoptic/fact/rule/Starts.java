package org.synoptic.fact.rule;

import java.util.BitSet;
import org.synoptic.text.Token;

/** What can stand next where a match has come to a step of its program. */
final class Starts {
    private final Program program;
    private final Token.Kind kind;
    private final boolean capital;
    private final boolean[] seen;
    private final BitSet layers = new BitSet();
    private WordSet words = WordSet.NONE;
    private boolean end;

    /** At tokens of one kind, with a capital or without. */
    Starts(Program program, int step, Token.Kind kind, boolean capital) {
        this.program = program;
        this.kind = kind;
        this.capital = capital;
        seen = new boolean[program.size()];
        from(step);
    }

    /** The words that can stand next at a token of any kind, as far as they tell; all if the match can end, or take what a layer has. */
    static WordSet words(Program program, int step) {
        Starts starts = new Starts(program, step, null, true);
        return starts.end || !starts.layers.isEmpty() ? WordSet.ALL : starts.words;
    }

    private void from(int step) {
        if (seen[step]) return;
        seen[step] = true;
        switch (program.step(step)) {
            case Step.Split(int one, int other) -> {
                from(one);
                from(other);
            }
            case Step.Jump(int to) -> from(to);
            case Step.Save _, Step.Glued _ -> from(step + 1);
            case Step.Capital _ -> {
                if (capital) from(step + 1);
            }
            case Step.OneOf(WordSet some) -> words = words.or(some);
            case Step.InClass(WordSet alone, WordSet firsts, _) -> words = words.or(alone).or(firsts);
            case Step.InLayer(int layer) -> layers.set(layer);
            case Step.Like(Shape shape) -> {
                if (kind == null || shape.kinds().contains(kind)) words = WordSet.ALL;
            }
            case Step.Done _ -> end = true;
        }
    }

    WordSet words() {
        return words;
    }

    /** By their numbers in the vocabulary. */
    BitSet layers() {
        return layers;
    }

    /** Whether the match can end there. */
    boolean end() {
        return end;
    }
}
