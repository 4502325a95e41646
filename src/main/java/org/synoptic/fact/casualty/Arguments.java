package org.synoptic.fact.casualty;

import java.util.Locale;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;

/** Finds the people to whom a verb says that something happened: its subject to the left, its object to the right, with all that "and" joins to them. */
final class Arguments {
    private static final int REACH = 40;
    private static final int LONGEST_JOINT = 3;
    private static final int LONGEST_ASIDE = 4;
    /** A list may miss its total by this share: articles add up wrongly, too. */
    private static final double MISCOUNTED = 0.2;

    private final WordClass singular;
    private final WordClass plural;
    private final WordClass preposition;
    private final WordClass subordinator;
    private final WordClass clauseStart;
    private final WordClass clauseVerb;
    private final WordClass whole;
    private final WordClass plus;
    private final WordClass relativePronoun;
    private final WordClass auxiliary;
    private final Asides asides;
    private final WordClass and;
    private final WordClass listMark;
    private final WordClass title;
    private final WordClass partOf;
    private final WordClass including;

    Arguments(Lexicon words) {
        singular = words.get("singular-verb");
        plural = words.get("plural-verb");
        preposition = words.get("preposition");
        subordinator = words.get("subordinator");
        clauseStart = words.get("clause-start");
        clauseVerb = words.get("clause-verb");
        whole = words.get("whole");
        plus = words.get("plus");
        relativePronoun = words.get("relative-pronoun");
        auxiliary = words.get("auxiliary");
        asides = new Asides(words);
        listMark = words.get("list-mark");
        title = words.get("name-title");
        and = words.get("and");
        partOf = words.get("part-of");
        including = words.get("including");
    }

    /** The groups of one text by the token behind them. */
    static Group[] byEnd(Layers layers) {
        Group[] ends = new Group[layers.text().size() + 1];
        for (Layers.Mention mention : layers.all(Groups.LAYER)) ends[mention.end()] = (Group) mention.found();
        return ends;
    }

    /** The subject of the verb at a token, or null; in a headline a comma may stand for "and". */
    Group subject(AnnotatedText text, Group[] ends, int verb, Sentence sentence, boolean headline) {
        String form = verb > sentence.first() && auxiliary.has(text.token(verb - 1).norm()) ? text.token(verb - 1).norm() : text.token(verb).norm();
        Group fallback = null;
        int least = Math.max(sentence.first(), verb - REACH);
        // In "including two men who drowned" the relative clause is of the men alone.
        if (verb - 1 > least && relativePronoun.has(text.token(verb - 1).norm())) {
            Group described = beforeComma(text, ends, verb - 1, least);
            return described != null && agrees(form, described) ? described : null;
        }
        for (int at = verb; at > least; at--) {
            if (at < verb && clauseStart.has(text.token(at).norm())) return fallback;
            int aside = asides.before(text, at, verb, least);
            if (aside == Asides.NOBODY) return fallback;
            at = aside;
            Group group = ends[at];
            if (group == null) continue;
            Group joined = joinedLeft(text, ends, group, least, headline);
            String before = joined.first() > least ? text.token(joined.first() - 1).norm() : "";
            if (preposition.has(before) && !(at == verb && subordinator.has(before))) {
                if (fallback == null && at == verb && !partOf.has(before) && agrees(form, joined)) fallback = joined;
                at = joined.first();
                continue;
            }
            if (agrees(form, joined)) return aroundParenthesis(text, ends, joined, least);
            at = joined.first() + 1;
        }
        return fallback;
    }

    /** In "five people, two of them children, were hurt" those between the commas are a part of the ones it is said of. */
    private Group aroundParenthesis(AnnotatedText text, Group[] ends, Group group, int least) {
        if (!text.token(group.end()).is(",")) return group;
        Group before = ends[group.first()];
        Group part = before != null && before.part() ? before : group;
        int begin = group.amount() == null ? behindComma(text, group.first(), least) : part.part() ? part.first() : behindIncluding(text, part.first(), least);
        int comma = begin - 1;
        if (comma <= least || !text.token(comma).is(",")) return group;
        return isLarger(ends[comma], part) ? ends[comma] : group;
    }

    /** Behind the nearest comma before "most of them soldiers", or -1. */
    private static int behindComma(AnnotatedText text, int at, int least) {
        for (int first = at; first > Math.max(least, at - LONGEST_ASIDE); first--) if (text.token(first - 1).is(",")) return first;
        return -1;
    }

    /** Where "including" or "among them" right before the token begins, or -1. */
    private int behindIncluding(AnnotatedText text, int at, int least) {
        for (int first = Math.max(least, at - LONGEST_JOINT); first < at; first++) if (including.endsAt(text, first, at)) return first;
        return -1;
    }

    /** A group right before a participle, with those that stand before it in its list. */
    Group held(AnnotatedText text, Group[] ends, Group group, Sentence sentence, boolean headline) {
        Group joined = joinedLeft(text, ends, group, Math.max(sentence.first(), group.first() - REACH), headline);
        Group whole = including.has(text.token(Math.max(0, joined.first() - 1)).norm()) ? beforeComma(text, ends, joined.first() - 1, sentence.first()) : null;
        return joined.amount() != null && isLarger(whole, joined) ? whole : joined;
    }

    /** Whether the one, of known number, can hold the other, of fewer or of unknown number. */
    private static boolean isLarger(Group whole, Group part) {
        return whole != null && whole.amount() != null && (part.amount() == null || whole.amount().stated() > part.amount().stated());
    }

    /** The group that ends at the token or before a comma there, or null. */
    private static Group beforeComma(AnnotatedText text, Group[] ends, int at, int least) {
        return ends[at] == null && at - 1 > least && text.token(at - 1).is(",") ? ends[at - 1] : ends[at];
    }

    private boolean agrees(String verb, Group group) {
        return !(singular.has(verb) && many(group)) && !(plural.has(verb) && group.isOne());
    }

    private static boolean many(Group group) {
        return group.amount() == null || group.amount().set().low() > 1;
    }

    private Group joinedLeft(AnnotatedText text, Group[] ends, Group group, int least, boolean headline) {
        Group joined = group;
        boolean list = headline && group.form() != Group.Form.BARE;
        while (joined.first() - 1 > least) {
            int before = joined.first() - 1;
            boolean joins = and.has(text.token(before).norm());
            if (!joins && !(list && text.token(before).is(","))) break;
            boolean comma = joins && text.token(before - 1).is(",") && ends[before] == null;
            Group left = ends[comma ? before - 1 : before];
            if (left == null || !left.canBeginList() || joined.form() == Group.Form.BARE) break;
            // "The mayor resigned, and two men were hurt" is no list, "a boy, a girl, and two men" is one.
            if (comma && !(left.first() > least && text.token(left.first() - 1).is(","))) break;
            if (isToldOneByOne(left, joined)) return left;
            int beforeName = left.first() - 1;
            Group called = left.form() == Group.Form.NAME && beforeName > least && text.token(beforeName).is(",") ? ends[beforeName] : null;
            if (called != null && called.form() == Group.Form.ONE) left = called.named(left);
            joined = left.and(joined);
            list = true;
        }
        return joined;
    }

    /** Whether the list tells who the people before it are: "four people, two men and two women"; large sums need not be exact. */
    private boolean isToldOneByOne(Group people, Group list) {
        return list != null && list.joined() && people.amount() != null && list.amount() != null
                && people.amount().stated() > 1 && Math.abs(people.amount().stated() - list.amount().stated()) <= Math.floor(people.amount().stated() * MISCOUNTED) && (people.who() == null || people.part() || whole.has(people.who().toLowerCase(Locale.ROOT)));
    }

    /**
     * The group at a token together with those that follow in its list.
     *
     * @param listed whether what follows the list says something of all: "the bodies of a man and a woman were found"; else a group that begins a clause of its own is left out
     * @param headline whether a comma may stand for "and"
     */
    Group object(Layers layers, Group group, Sentence sentence, boolean listed, boolean headline) {
        AnnotatedText text = layers.text();
        Group joined = group;
        Group rest = null;
        Group last = group;
        while (joined.end() + 1 < sentence.end()) {
            int at = joined.end();
            boolean comma = listMark.has(text.token(at).norm());
            boolean closed = listed && text.token(at - 1).is(",");
            int joint = joint(text, comma ? at + 1 : at, sentence);
            boolean joins = joint > 0;
            int next = joins ? joint : comma ? at + 1 : at;
            if (!comma && !joins && !closed || next >= sentence.end()) break;
            Layers.Mention mention = layers.at(Groups.LAYER, next);
            if (mention == null) mention = layers.at(Groups.LAYER, behindTitle(text, next, sentence));
            if (mention == null || mention.end() > sentence.end()) break;
            Group right = (Group) mention.found();
            if (comma && !joins && last.form() == Group.Form.ONE && right.form() == Group.Form.NAME) {
                joined = joined.named(right);
                last = right;
                continue;
            }
            boolean ownClause = !listed && !text.token(right.end() - 1).is(",") && right.end() < sentence.end() && clauseVerb.has(text.token(right.end()).norm());
            boolean goesOn = joins || headline || text.token(right.end() - 1).is(",") || right.end() < sentence.end() && (listMark.has(text.token(right.end()).norm()) || and.has(text.token(right.end()).norm()));
            if (ownClause || !goesOn || right.amount() == null || right.form() == Group.Form.NONE || right.form() == Group.Form.NAME && !joins && last.form() != Group.Form.NAME || right.form() == Group.Form.PRONOUN) break;
            joined = joined.and(right);
            last = right;
            rest = rest == null ? right : rest.and(right);
        }
        return isToldOneByOne(group, rest) ? group : joined;
    }

    /** The token behind "Dr." before a name, or the same token. */
    private int behindTitle(AnnotatedText text, int at, Sentence sentence) {
        if (!title.has(text.token(at).norm())) return at;
        int behind = at + 1;
        while (behind + 1 < sentence.end() && (title.has(text.token(behind).norm()) || text.token(behind).is("."))) behind++;
        return behind;
    }

    /** The token behind "and" or "as well as" at the token, or -1. */
    private int joint(AnnotatedText text, int at, Sentence sentence) {
        if (and.has(text.token(at).norm())) return at + 1;
        for (int end = at + 1; end <= Math.min(sentence.end(), at + LONGEST_JOINT); end++) if (plus.has(text.words(at, end).toLowerCase(Locale.ROOT))) return end;
        return -1;
    }
}
