package org.synoptic.fact.rule;

import java.util.Arrays;
import java.util.Set;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/**
 * Runs programs over one text, with backtracking that visits no pair of step and token twice: one attempt takes at most
 * {@code steps × WINDOW} moves whatever the text. Its working memory is kept from one attempt to the next. For one thread.
 */
final class Matcher {
    /** No match is longer than this many tokens. */
    static final int WINDOW = 60;

    private final Layers layers;
    private final AnnotatedText text;
    private long[] visited = new long[64];
    /** The attempt in which an element of {@link #visited} was written last; an older one counts as empty. */
    private int[] written = new int[64];
    private int attempt;

    private Program program;
    private int first;
    private int limit;
    private int[] slots = new int[0];

    Matcher(Layers layers) {
        this.layers = layers;
        this.text = layers.text();
    }

    /** Matches from token {@code from} within the tokens before {@code end}; null if it does not. Slots hold capture starts and ends, -1 for none; the last one the end. */
    int[] match(Program pattern, int from, int end) {
        return end(pattern, from, end) < 0 ? null : slots.clone();
    }

    /** Where the match from token {@code from} ends, or -1. */
    int end(Program pattern, int from, int end) {
        program = pattern;
        first = from;
        limit = Math.min(end, from + WINDOW);
        attempt++;
        if (pattern.size() > visited.length) {
            visited = new long[2 * pattern.size()];
            written = new int[2 * pattern.size()];
        }
        if (slots.length != 2 * pattern.captures().size() + 1) slots = new int[2 * pattern.captures().size() + 1];
        Arrays.fill(slots, -1);
        return step(0, from) ? slots[slots.length - 1] : -1;
    }

    private boolean step(int pc, int pos) {
        while (true) {
            Token token = pos < limit ? text.token(pos) : null;
            switch (program.step(pc)) {
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
                        if (WordClass.stands(phrase, text, pos, limit) && step(next, pos + phrase.length)) return true;
                    return false;
                }
            }
        }
    }

    private boolean visit(int pc, int pos) {
        long bit = 1L << (pos - first);
        if (written[pc] != attempt) {
            written[pc] = attempt;
            visited[pc] = bit;
            return true;
        }
        if ((visited[pc] & bit) != 0) return false;
        visited[pc] |= bit;
        return true;
    }
}
