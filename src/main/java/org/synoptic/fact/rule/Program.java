package org.synoptic.fact.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A compiled pattern: the steps that a {@link Matcher} takes. */
final class Program {
    private final Step[] steps;
    private final List<String> captures;

    Program(List<Step> steps, List<String> captures) {
        this.steps = steps.toArray(Step[]::new);
        this.captures = List.copyOf(captures);
    }

    List<String> captures() {
        return captures;
    }

    /** What a match can begin with: words, layers as {@code <layer>}, kinds of token as {@code #NUMBER}; contains {@code *} if it can be anything. */
    Set<String> starts() {
        Set<String> starts = new HashSet<>();
        starts(0, starts, new boolean[steps.length]);
        return starts;
    }

    private void starts(int pc, Set<String> starts, boolean[] seen) {
        if (seen[pc]) return;
        seen[pc] = true;
        switch (steps[pc]) {
            case Step.Split(int first, int second) -> {
                starts(first, starts, seen);
                starts(second, starts, seen);
            }
            case Step.Jump(int to) -> starts(to, starts, seen);
            case Step.Save _, Step.Glued _, Step.Capital _ -> starts(pc + 1, starts, seen);
            case Step.Word(String norm) -> starts.add(norm);
            case Step.InClass(WordClass words) -> starts.addAll(words.firstWords());
            case Step.InLayer(String layer) -> starts.add("<" + layer + ">");
            case Step.Like(Shape shape) -> shape.kinds().forEach(kind -> starts.add("#" + kind));
            case Step.Except _ -> starts.add("*");
            case Step.Done _ -> throw new IllegalArgumentException("a pattern must not match nothing");
        }
    }

    /** Whether every match begins with a capital, so that other tokens need no attempt. */
    boolean beginsWithCapital() {
        int pc = 0;
        while (steps[pc] instanceof Step.Save) pc++;
        return steps[pc] instanceof Step.Capital;
    }

    Step step(int pc) {
        return steps[pc];
    }

    int size() {
        return steps.length;
    }
}
