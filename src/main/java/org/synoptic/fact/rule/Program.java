package org.synoptic.fact.rule;

import java.util.List;

/** A compiled pattern: the steps that a {@link Matcher} takes. */
final class Program {
    private final Step[] steps;
    private final WordSet[] ahead;
    private final List<String> captures;

    Program(List<Step> steps, List<String> captures) {
        this.steps = steps.toArray(Step[]::new);
        this.captures = List.copyOf(captures);
        this.ahead = new WordSet[this.steps.length];
        for (int pc = 0; pc < ahead.length; pc++) if (this.steps[pc] instanceof Step.Split(int first, _)) ahead[pc] = Starts.words(this, first);
    }

    /** Whether it can match without taking a token. */
    boolean matchesNothing() {
        return new Starts(this, 0, null, true).end();
    }

    /** The words that the first way of a split can go on with. */
    WordSet ahead(int pc) {
        return ahead[pc];
    }

    List<String> captures() {
        return captures;
    }

    Step step(int pc) {
        return steps[pc];
    }

    int size() {
        return steps.length;
    }
}
