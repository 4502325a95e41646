package org.synoptic.fact.casualty;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.synoptic.fact.Amount;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.quantity.Figure;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.Match;
import org.synoptic.fact.rule.RuleSet;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** Finds the people that a text speaks of: {@code three of the victims}, {@code a 14-year-old boy}, {@code he}, {@code no one}. */
final class Groups {
    /** The name of the layer of {@link Group}s. */
    static final String LAYER = "group";

    /** The name of the layer of those whom a group is told to be a part of: five men of "three of the five men". */
    static final String WHOLE = "whole";

    private static final int LONGEST_AGES = 8;

    private final RuleSet rules;
    private final WordClass two;
    private final WordClass attacker;
    private final WordClass attackers;
    private final WordClass thing;
    private final WordClass together;
    private final WordClass definite;
    private final WordClass betweenAges;
    private final WordClass ages;
    private final WordClass ageUnit;
    private final WordClass and;
    private final WordClass possessive;

    Groups() {
        Lexicon words = Lexicon.load(Groups.class, "en/people.yaml");
        rules = RuleSet.load(Groups.class, "en/groups.yaml", words);
        two = words.get("two");
        attacker = words.get("attacker");
        attackers = words.get("attackers");
        thing = words.get("thing");
        together = words.get("together");
        definite = words.get("definite");
        betweenAges = words.get("between-ages");
        ages = words.get("ages");
        ageUnit = words.get("age-unit");
        and = words.get("and");
        possessive = words.get("possessive");
    }

    RuleSet rules() {
        return rules;
    }

    /** Adds the layer {@value #LAYER}; needs the layers of {@link Amounts}. Of overlapping groups one with a number, or of a certain rule, comes first, then the one that begins earlier, then the longer. */
    void mark(Layers layers) {
        List<Match> matches = new ArrayList<>(rules.findAll(layers));
        matches.sort(Comparator.comparing((Match match) -> !match.has("amount") && match.rule().as("certain") == null).thenComparingInt(match -> match.first()).thenComparingInt(match -> -match.end()));
        BitSet taken = new BitSet(layers.text().size());
        for (Match match : matches) {
            int next = taken.nextSetBit(match.first());
            if (next >= 0 && next < match.end()) continue;
            Group group = group(match, layers);
            if (group == null) continue;
            layers.add(LAYER, match.first(), match.end(), group);
            Figure whole = match.mention("whole", Amounts.LAYER, Figure.class);
            if (whole != null) layers.add(WHOLE, match.first(), match.end(), new Group(match.first("whole"), match.end("whole"), match.end(), Group.Form.COUNTED, whole.amount(), group.who(), true, false, group.attacker()));
            taken.set(match.first(), match.end());
        }
    }

    private Group group(Match match, Layers layers) {
        Figure figure = match.mention("amount", Amounts.LAYER, Figure.class);
        if (match.rule().as("n").equals("bare") && isAge(match, layers.text())) return null;
        if (figure != null && (isYearsOld(match.end("amount"), layers.text()) || isYear(match, layers.text()))) return null;
        if (figure != null && (figure.unit() != null || figure.amount().stated() < 0)) return null;
        String form = match.rule().as("n");
        if (isPossessor(match, layers.text(), form) || match.rule().as("head") != null && thing.has(match.norm("head"))) return null;
        String first = layers.text().token(match.first()).norm();
        int numberEnd = match.has("amount") ? match.end("amount") : match.end();
        String head = match.norm("head");
        boolean isAttacker = head != null && (attacker.has(head) || attackers.has(head));
        boolean isDefinite = definite.has(first) || match.has("them");
        boolean part = match.has("them") || match.has("of") && !match.has("whole");
        if (match.rule().as("behind") != null && layers.text().token(match.first() - 1).capital()) return null;
        return switch (form) {
            case "amount" -> new Group(match.first(), numberEnd, match.end(), Group.Form.COUNTED, figure.amount(), who(match, layers), isDefinite, part, isAttacker);
            case "together" -> new Group(match.first(), match.end("amount"), match.end(), Group.Form.COUNTED, Amount.exactly(Double.parseDouble(match.value("amount", together))), who(match, layers), isDefinite, part, isAttacker);
            case "single" -> figure.amount().stated() != 1 ? null : new Group(match.first(), numberEnd, match.end(), Group.Form.COUNTED, figure.amount(), who(match, layers), isDefinite, part, isAttacker);
            case "bare" -> new Group(match.first(), numberEnd, match.end(), head == null ? Group.Form.BARE : Group.Form.COUNTED, figure.amount(), null, isDefinite, part, false);
            case "and-others" -> new Group(match.first(), match.first() + 1, match.first() + 1, Group.Form.NAME, Amount.exactly(1), null, true, false, false)
                    .and(new Group(match.first("amount"), match.end(), match.end(), Group.Form.COUNTED, figure.amount(), match.words("more"), false, false, false));
            case "one" -> new Group(match.first(), numberEnd, match.end(), Group.Form.ONE, Amount.exactly(1), who(match, layers), isDefinite, part, isAttacker);
            case "two" -> new Group(match.first(), numberEnd, match.end(), Group.Form.COUNTED, Amount.exactly(Double.parseDouble(two.valueOf(head))), who(match, layers), isDefinite, part, false);
            case "he" -> new Group(match.first(), numberEnd, match.end(), Group.Form.PRONOUN, Amount.exactly(1), null, true, false, false);
            case "name" -> new Group(match.first(), numberEnd, match.end(), Group.Form.NAME, Amount.exactly(1), match.words("age") == null ? layers.text().words(match.first(), match.end()) : layers.text().words(match.first(), match.first("age") - 1), true, false, false);
            case "names" -> new Group(match.first(), match.end(), match.end(), Group.Form.JOINED, Amount.exactly(names(match, layers.text())), layers.text().words(match.first(), match.end()), true, true, false);
            case "none" -> new Group(match.first(), numberEnd, match.end(), Group.Form.NONE, Amount.exactly(0), who(match, layers), false, false, false);
            default -> new Group(match.first(), numberEnd, match.end(), Group.Form.UNKNOWN, null, who(match, layers), isDefinite, part, isAttacker);
        };
    }

    /** In "Ana Petrova, 31, was hurt" the number stands between commas, in "ages 13 and 17" in a list of ages. */
    private boolean isAge(Match match, AnnotatedText text) {
        int before = match.first() - 1;
        if (before >= 0 && match.end() < text.size() && text.token(before).is(",") && text.token(match.end()).is(",")) return true;
        int least = Math.max(0, before - LONGEST_AGES);
        while (before > least && (betweenAges.has(text.token(before).norm()) || text.token(before).kind() == Token.Kind.NUMBER)) before--;
        return before >= 0 && ages.has(text.token(before).norm());
    }

    /** In "17-year-old twins" the number counts years. */
    private boolean isYearsOld(int at, AnnotatedText text) {
        return at + 1 < text.size() && text.token(at).is("-") && ageUnit.has(text.token(at + 1).norm());
    }

    /** 2014 of "in 2014 two men" and "2014 Marsh Hill residents", not of "2014 people". */
    private static boolean isYear(Match match, AnnotatedText text) {
        boolean bare = !match.has("head") || match.has("mods") && match.first("mods") < match.end("mods");
        return bare && looksLikeYear(text, match.first("amount"), match.end("amount"));
    }

    /** Four digits alone, from 1900 to 2099. */
    static boolean looksLikeYear(AnnotatedText text, int first, int end) {
        return end == first + 1 && text.token(first).norm().matches("(19|20)\\d\\d");
    }

    /** In "the sheriff's deputy" the sheriff is not the one it happens to. */
    private boolean isPossessor(Match match, AnnotatedText text, String form) {
        return match.end() + 1 < text.size() && possessive.has(text.token(match.end()).norm()) && !form.equals("he") && !form.equals("unknown") && text.token(match.end() + 1).kind() == Token.Kind.WORD && !text.token(match.end()).spaced();
    }

    /** As many as "and" and the commas before it join. */
    private int names(Match match, AnnotatedText text) {
        int names = 1;
        for (int i = match.first(); i < match.end(); i++) if (text.token(i).is(",") && !and.has(text.token(i + 1).norm()) || and.has(text.token(i).norm())) names++;
        return names;
    }

    /** The noun with the words before it, as written. */
    private static String who(Match match, Layers layers) {
        if (!match.has("head") && !match.has("mods")) return null;
        return layers.text().words(match.has("mods") ? match.first("mods") : match.first("head"), match.has("head") ? match.end("head") : match.end("mods"));
    }
}
