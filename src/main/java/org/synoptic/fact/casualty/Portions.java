package org.synoptic.fact.casualty;

import org.synoptic.fact.Portion;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Tells whether people are all of their kind, a part of them, or come on top of those told of before. */
final class Portions {
    /** How many tokens before a group "including" may stand. */
    private static final int PART_REACH = 3;

    private final WordClass increment;
    private final WordClass anybody;
    private final WordClass onTop;
    private final WordClass notOnTop;
    private final WordClass partOf;
    private final WordClass and;

    Portions(Lexicon words) {
        increment = words.get("increment");
        anybody = words.get("anybody");
        onTop = words.get("on-top");
        notOnTop = words.get("not-on-top");
        partOf = words.get("part-of");
        and = words.get("and");
    }

    Portion of(AnnotatedText text, Group group) {
        int first = group.first();
        if (group.part()) return Portion.PART;
        for (int i = Math.max(0, first - PART_REACH); i < first; i++) if (partOf.has(text.token(i).norm())) return Portion.PART;
        if (group.joined()) return goesOn(text, group.end()) ? Portion.PART : Portion.TOTAL;
        // "The other four victims", "four other victims", "four others".
        for (int i = Math.max(0, first - 1); i < Math.min(text.size(), group.end() + 1); i++) {
            String word = text.token(i).norm();
            if (increment.has(word)) return Portion.INCREMENT;
            if (onTop.has(word) && !notOnTop.standsAt(text, i, text.size()) && !(i > 0 && notOnTop.standsAt(text, i - 1, i + 1))) return Portion.INCREMENT;
        }
        // "No officer was hurt" says nothing of others.
        if (group.form() == Group.Form.NONE && !anybody.has(text.token(group.end() - 1).norm())) return Portion.PART;
        return group.definite() && group.isOne() ? Portion.PART : Portion.TOTAL;
    }

    /** In "a clerk and a nurse Ana Petrova and" the list names more people than were understood. */
    private boolean goesOn(AnnotatedText text, int end) {
        return end < text.size() && (and.has(text.token(end).norm()) || text.token(end).kind() == Token.Kind.WORD && text.token(end).capital() && text.token(end).spaced() && !text.token(end - 1).capital());
    }
}
