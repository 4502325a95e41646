package org.synoptic.fact.rule;

import java.util.Arrays;
import org.synoptic.text.Token;

/**
 * Runs the programs of one rule set over one text, with backtracking that visits no pair of step and token twice: one attempt takes at most
 * {@code steps × WINDOW} moves whatever the text. Its working memory is kept from one attempt to the next. For one thread.
 */
final class Matcher {
    /** No match is longer than this many tokens. */
    static final int WINDOW = 60;

    private final Layers known;
    private final Token[] tokens;
    private final int[] words;
    private final Layers.Mention[][] mentions;
    private long[] visited = new long[64];
    /** The attempt in which an element of {@link #visited} was written last; an older one counts as empty. */
    private int[] written = new int[64];
    private int attempt;

    private Program program;
    private int first;
    private int limit;
    private int[] slots = new int[0];

    Matcher(Layers known, Vocabulary vocabulary) {
        this.known = known;
        tokens = known.text().tokens().toArray(Token[]::new);
        words = vocabulary.wordsOf(known.text());
        mentions = vocabulary.layersOf(known);
    }

    Layers known() {
        return known;
    }

    Token token(int at) {
        return tokens[at];
    }

    /** The number of the word that stands at the token. */
    int word(int at) {
        return words[at];
    }

    /** How many layers the rules speak of. */
    int layers() {
        return mentions.length;
    }

    /** What the layer has where the token begins, or null. */
    Layers.Mention mention(int layer, int at) {
        return mentions[layer] == null ? null : mentions[layer][at];
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
            boolean inside = pos < limit;
            switch (program.step(pc)) {
                case Step.Done _ -> {
                    slots[slots.length - 1] = pos;
                    return pos > first;
                }
                case Step.Split(int one, int other) -> {
                    if (!visit(pc, pos)) return false;
                    if (program.ahead(pc).has(inside ? words[pos] : Vocabulary.OTHER) && step(one, pos)) return true;
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
                    if (!inside || tokens[pos].spaced()) return false;
                    pc++;
                }
                case Step.Capital _ -> {
                    if (!inside || !tokens[pos].capital()) return false;
                    pc++;
                }
                case Step.OneOf(WordSet some) -> {
                    if (!inside || !some.has(words[pos])) return false;
                    pos++;
                    pc++;
                }
                case Step.Like(Shape shape) -> {
                    if (!inside || !shape.test().test(tokens[pos])) return false;
                    pos++;
                    pc++;
                }
                case Step.InLayer(int layer) -> {
                    Layers.Mention mention = inside ? mention(layer, pos) : null;
                    if (mention == null || mention.end() > limit) return false;
                    pos = mention.end();
                    pc++;
                }
                case Step.InClass(WordSet alone, WordSet firsts, int[][] phrases) -> {
                    if (!inside) return false;
                    if (!alone.has(words[pos])) return firsts.has(words[pos]) && visit(pc, pos) && phrase(phrases, pc + 1, pos);
                    pos++;
                    pc++;
                }
            }
        }
    }

    /** Goes on behind one of the phrases that stand at the token, the longest first. */
    private boolean phrase(int[][] phrases, int next, int pos) {
        int i = 0;
        for (int end = phrases.length; i < end; ) {
            int middle = (i + end) >>> 1;
            if (phrases[middle][0] < words[pos]) i = middle + 1;
            else end = middle;
        }
        for (; i < phrases.length && phrases[i][0] == words[pos]; i++) if (stands(phrases[i], pos) && step(next, pos + phrases[i].length)) return true;
        return false;
    }

    private boolean stands(int[] phrase, int pos) {
        if (pos + phrase.length > limit) return false;
        for (int i = 1; i < phrase.length; i++) if (words[pos + i] != phrase[i]) return false;
        return true;
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
