package org.synoptic.fact.rule;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.text.Sentence;

/** Tries the rules of a set on a text, sentence by sentence. For one thread. */
final class Search {
    private final Candidates candidates;
    private final Matcher matcher;
    private final Inventory inventory = new Inventory();
    private Sentence sentence;

    Search(Candidates candidates, Matcher matcher) {
        this.candidates = candidates;
        this.matcher = matcher;
    }

    void enter(Sentence next) {
        sentence = next;
        inventory.take(sentence, matcher);
    }

    /** The matches that begin at a token of the sentence, in the order of the rules. */
    List<Match> at(int token) {
        List<Match> found = null;
        for (CompiledRule rule : candidates.at(matcher, token)) {
            Match match = inventory.lacks(rule) ? null : rule.at(token, sentence, matcher);
            if (match == null) continue;
            if (found == null) found = new ArrayList<>(2);
            found.add(match);
        }
        return found == null ? List.of() : found;
    }
}
