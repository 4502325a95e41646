package org.synoptic.fact.casualty;

import org.synoptic.fact.Portion;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Tells whether people are all of their kind, a part of them, or come on top of those told of before. */
final class Portions {
    private final WordClass increment;
    private final WordClass anybody;

    Portions(Lexicon words) {
        increment = words.get("increment");
        anybody = words.get("anybody");
    }

    Portion of(AnnotatedText text, Group group) {
        int first = group.first();
        if (group.part()) return Portion.PART;
        if (group.joined()) return goesOn(text, group.end()) ? Portion.PART : Portion.TOTAL;
        // "The other four victims", "four other victims", "four others".
        for (int i = Math.max(0, first - 1); i < Math.min(text.size(), group.end() + 1); i++) {
            String word = text.token(i).norm();
            if (increment.has(word)) return Portion.INCREMENT;
            if (word.equals("more") && !(i + 1 < text.size() && text.token(i + 1).is("than")) && !(i > 0 && text.token(i - 1).is("or"))) return Portion.INCREMENT;
        }
        // "No officer was hurt" says nothing of others.
        if (group.form() == Group.Form.NONE && !anybody.has(text.token(group.end() - 1).norm())) return Portion.PART;
        for (int i = Math.max(0, first - 3); i < first; i++) if (text.token(i).is("including")) return Portion.PART;
        return group.definite() && group.isOne() ? Portion.PART : Portion.TOTAL;
    }

    /** In "a clerk and a nurse Ana Petrova and" the list names more people than were understood. */
    private static boolean goesOn(AnnotatedText text, int end) {
        return end < text.size() && (text.token(end).is("and") || text.token(end).kind() == Token.Kind.WORD && text.token(end).capital() && text.token(end).spaced() && !text.token(end - 1).capital());
    }
}
