package org.synoptic.fact.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/**
 * A compiled pattern. It is run with backtracking that visits no pair of step and token twice, so that one attempt takes at most
 * {@code steps × WINDOW} moves whatever the text.
 */
final class Program {
    /** No match is longer than this many tokens. */
    static final int WINDOW = 60;

    private final Step[] steps;
    private final List<String> captures;

    Program(List<Step> steps, List<String> captures) {
        this.steps = steps.toArray(Step[]::new);
        this.captures = List.copyOf(captures);
    }

    List<String> captures() {
        return captures;
    }

    /** What a match can begin with: words, and layers as {@code <layer>}; contains {@code *} if it can be anything. */
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
            case Step.Like _, Step.Except _ -> starts.add("*");
            case Step.Done _ -> throw new IllegalArgumentException("a pattern must not match nothing");
        }
    }

    /** Matches from token {@code first} within the tokens before {@code limit}; null if it does not. Slots hold capture starts and ends, -1 for none; the last one the end. */
    int[] match(Layers layers, int first, int limit) {
        return new Run(layers, first, Math.min(limit, first + WINDOW)).run();
    }

    private final class Run {
        private final Layers layers;
        private final AnnotatedText text;
        private final int first;
        private final int limit;
        private final long[] visited;
        private final int[] slots;

        Run(Layers layers, int first, int limit) {
            this.layers = layers;
            this.text = layers.text();
            this.first = first;
            this.limit = limit;
            this.visited = new long[steps.length];
            this.slots = new int[2 * captures.size() + 1];
        }

        int[] run() {
            Arrays.fill(slots, -1);
            return step(0, first) ? slots : null;
        }

        private boolean step(int pc, int pos) {
            while (true) {
                Token token = pos < limit ? text.token(pos) : null;
                switch (steps[pc]) {
                    case Step.Done _ -> {
                        slots[slots.length - 1] = pos;
                        return pos > first;
                    }
                    case Step.Split(int one, int other) -> {
                        if (!visit(pc, pos)) return false;
                        if (step(one, pos)) return true;
                        pc = other;
                    }
                    case Step.Jump(int to) -> pc = to;
                    case Step.Save(int slot) -> {
                        int before = slots[slot];
                        slots[slot] = pos;
                        if (step(pc + 1, pos)) return true;
                        slots[slot] = before;
                        return false;
                    }
                    case Step.Glued _ -> {
                        if (token == null || token.spaced()) return false;
                        pc++;
                    }
                    case Step.Capital _ -> {
                        if (token == null || !token.capital()) return false;
                        pc++;
                    }
                    case Step.Word(String norm) -> {
                        if (token == null || !token.norm().equals(norm)) return false;
                        pos++;
                        pc++;
                    }
                    case Step.Like(Shape shape) -> {
                        if (token == null || !shape.test().test(token)) return false;
                        pos++;
                        pc++;
                    }
                    case Step.Except(Set<String> words) -> {
                        if (token == null || words.contains(token.norm())) return false;
                        pos++;
                        pc++;
                    }
                    case Step.InLayer(String layer) -> {
                        Layers.Mention mention = token == null ? null : layers.at(layer, pos);
                        if (mention == null || mention.end() > limit) return false;
                        pos = mention.end();
                        pc++;
                    }
                    case Step.InClass(WordClass words) -> {
                        if (token == null || !visit(pc, pos)) return false;
                        int next = pc + 1;
                        for (String[] phrase : words.startingWith(token.norm()))
                            if (stands(phrase, pos) && step(next, pos + phrase.length)) return true;
                        return false;
                    }
                }
            }
        }

        private boolean visit(int pc, int pos) {
            long bit = 1L << (pos - first);
            if ((visited[pc] & bit) != 0) return false;
            visited[pc] |= bit;
            return true;
        }

        private boolean stands(String[] phrase, int pos) {
            if (pos + phrase.length > limit) return false;
            for (int i = 1; i < phrase.length; i++) if (!text.token(pos + i).norm().equals(phrase[i])) return false;
            return true;
        }
    }
}
