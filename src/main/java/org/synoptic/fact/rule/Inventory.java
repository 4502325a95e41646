package org.synoptic.fact.rule;

import java.util.BitSet;
import org.synoptic.text.Sentence;

/** What one sentence holds, and so which rules cannot match in it. For one thread. */
final class Inventory {
    private final BitSet words = new BitSet();
    private final BitSet layers = new BitSet();
    /** By the rules' places: those asked for, and those of them that lack something. */
    private final BitSet asked = new BitSet();
    private final BitSet lacking = new BitSet();

    /** Of the sentence from now on. */
    void take(Sentence sentence, Matcher matcher) {
        words.clear();
        layers.clear();
        asked.clear();
        lacking.clear();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            words.set(matcher.word(i));
            for (int layer = 0; layer < matcher.layers(); layer++) if (matcher.mention(layer, i) != null) layers.set(layer);
        }
    }

    /** Whether the sentence lacks something that every match of the rule needs. */
    boolean lacks(CompiledRule rule) {
        if (!asked.get(rule.place())) {
            asked.set(rule.place());
            lacking.set(rule.place(), lacks(rule.needs()));
        }
        return lacking.get(rule.place());
    }

    private boolean lacks(Needs needs) {
        for (int layer = needs.layers().nextSetBit(0); layer >= 0; layer = needs.layers().nextSetBit(layer + 1)) if (!layers.get(layer)) return true;
        for (BitSet some : needs.words()) if (!some.intersects(words)) return true;
        return false;
    }
}
