package org.synoptic.fact.casualty;

import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** Finds the people to whom a verb says that something happened: its subject to the left, its object to the right, with all that "and" joins to them. */
final class Arguments {
    private static final int REACH = 40;

    private final WordClass singular;
    private final WordClass plural;
    private final WordClass preposition;
    private final WordClass subordinator;
    private final WordClass clauseStart;
    private final WordClass clauseVerb;

    Arguments(Lexicon words) {
        singular = words.get("singular-verb");
        plural = words.get("plural-verb");
        preposition = words.get("preposition");
        subordinator = words.get("subordinator");
        clauseStart = words.get("clause-start");
        clauseVerb = words.get("clause-verb");
    }

    /** The groups of one text by the token behind them. */
    static Group[] byEnd(Layers layers) {
        Group[] ends = new Group[layers.text().size() + 1];
        for (Layers.Mention mention : layers.all(Groups.LAYER)) ends[mention.end()] = (Group) mention.found();
        return ends;
    }

    /** The subject of the verb at a token, or null. */
    Group subject(AnnotatedText text, Group[] ends, int verb, Sentence sentence) {
        String form = text.token(verb).norm();
        Group fallback = null;
        int least = Math.max(sentence.first(), verb - REACH);
        for (int at = verb; at > least; at--) {
            if (at < verb && clauseStart.has(text.token(at).norm())) return fallback;
            Group group = ends[at];
            if (group == null) continue;
            String before = group.first() > least ? text.token(group.first() - 1).norm() : "";
            if (preposition.has(before) && !(at == verb && subordinator.has(before))) {
                if (fallback == null && at == verb && !before.equals("including")) fallback = group;
                at = group.first();
                continue;
            }
            Group joined = joinedLeft(text, ends, group, least);
            boolean agrees = !(singular.has(form) && many(joined)) && !(plural.has(form) && joined.isOne());
            if (agrees) return joined;
            at = joined.first() + 1;
        }
        return fallback;
    }

    /** A group right before a participle, with those that stand before it in its list. */
    Group held(AnnotatedText text, Group[] ends, Group group, Sentence sentence) {
        return joinedLeft(text, ends, group, Math.max(sentence.first(), group.first() - REACH));
    }

    private static boolean many(Group group) {
        return group.amount() == null || group.amount().set().low() > 1;
    }

    private static Group joinedLeft(AnnotatedText text, Group[] ends, Group group, int least) {
        Group joined = group;
        boolean list = false;
        while (joined.first() - 1 > least) {
            int before = joined.first() - 1;
            boolean and = text.token(before).is("and") || text.token(before).is("&");
            if (!and && !(list && text.token(before).is(","))) break;
            boolean comma = and && text.token(before - 1).is(",") && ends[before] == null;
            Group left = ends[comma ? before - 1 : before];
            if (left == null || !left.canBeginList() || joined.form() == Group.Form.BARE) break;
            // "The mayor resigned, and two men were hurt" is no list, "a boy, a girl, and two men" is one.
            if (comma && !(left.first() > least && text.token(left.first() - 1).is(","))) break;
            if (joined.joined() && left.form() == Group.Form.COUNTED && left.counts(joined)) return left;
            joined = left.and(joined);
            list = true;
        }
        return joined;
    }

    /** The group at a token together with those that follow in its list; a group that begins a clause of its own is left out. */
    Group object(Layers layers, Group group, Sentence sentence) {
        AnnotatedText text = layers.text();
        Group joined = group;
        while (joined.end() + 1 < sentence.end()) {
            int at = joined.end();
            boolean comma = text.token(at).is(",");
            boolean and = text.token(at).is("and") || comma && text.token(at + 1).is("and");
            int next = comma && and ? at + 2 : at + 1;
            if (!comma && !and || next >= sentence.end()) break;
            Layers.Mention mention = layers.at(Groups.LAYER, next);
            if (mention == null || mention.end() > sentence.end()) break;
            Group right = (Group) mention.found();
            boolean ownClause = right.end() < sentence.end() && clauseVerb.has(text.token(right.end()).norm());
            boolean goesOn = and || right.end() < sentence.end() && (text.token(right.end()).is(",") || text.token(right.end()).is("and"));
            if (ownClause || !goesOn || right.amount() == null || right.form() == Group.Form.NONE || right.form() == Group.Form.NAME || right.form() == Group.Form.PRONOUN) break;
            joined = joined.and(right);
        }
        // "Three people, two men and a woman": the list only says who the three are.
        return joined.joined() && group.form() == Group.Form.COUNTED && joined.amount().stated() == 2 * group.amount().stated() ? group : joined;
    }
}
