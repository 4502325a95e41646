package org.synoptic.fact.rule;

import org.synoptic.text.Sentence;

/** A rule with its pattern and its conditions as programs; a condition that it does not have is null. */
final class CompiledRule {
    /** How many tokens before a match a {@code not-after} or {@code after} condition may reach. */
    private static final int LOOK_BACK = 6;

    private final Rule rule;
    private final int place;
    private final Program pattern;
    private final Needs needs;
    private final Program after;
    private final Program notAfter;
    private final Program before;
    private final Program notBefore;

    CompiledRule(Rule rule, int place, Program pattern, Program after, Program notAfter, Program before, Program notBefore) {
        this.rule = rule;
        this.place = place;
        this.pattern = pattern;
        this.needs = Needs.of(pattern);
        this.after = after;
        this.notAfter = notAfter;
        this.before = before;
        this.notBefore = notBefore;
    }

    Rule rule() {
        return rule;
    }

    /** Its number in the set. */
    int place() {
        return place;
    }

    Program pattern() {
        return pattern;
    }

    Needs needs() {
        return needs;
    }

    /** Its match from the token on, or null. */
    Match at(int token, Sentence sentence, Matcher matcher) {
        int[] slots = matcher.match(pattern, token, sentence.end());
        return slots == null || !fits(token, slots[slots.length - 1], sentence, matcher) ? null : new Match(rule, matcher.known(), pattern.captures(), token, slots);
    }

    private boolean fits(int first, int end, Sentence sentence, Matcher matcher) {
        // What stands behind is known after one attempt, what stands before after many.
        return (before == null || matcher.end(before, end, sentence.end()) >= 0)
                && (notBefore == null || matcher.end(notBefore, end, sentence.end()) < 0)
                && (after == null || endsAt(after, first, sentence, matcher))
                && (notAfter == null || !endsAt(notAfter, first, sentence, matcher));
    }

    private static boolean endsAt(Program context, int end, Sentence sentence, Matcher matcher) {
        for (int start = end - 1; start >= Math.max(sentence.first(), end - LOOK_BACK); start--)
            if (matcher.end(context, start, end) == end) return true;
        return false;
    }
}
