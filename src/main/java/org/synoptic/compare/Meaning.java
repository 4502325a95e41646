package org.synoptic.compare;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.RuleFile;
import org.synoptic.text.Token;

/** What words stand for when facts are compared: {@code talks} and {@code negotiations} mean one thing. Safe for many threads. */
final class Meaning {
    /** How many words before a figure tell what it is for. */
    private static final int BEFORE = 2;
    /** Others killed or arrested are besides those killed or arrested; others hurt or rescued may be besides the dead. */
    private static final Set<FactKind> OTHERS_OF_THEM = EnumSet.of(FactKind.KILLED, FactKind.ARRESTED);
    static final String OTHERS = "others";
    static final String STRUCK = "struck";
    /** Of those hurt who are still cared for. */
    static final String CARE = "care";
    static final String SEVERAL = "several";
    static final String SINGLE = "single";

    private final Map<String, String> meanings = new HashMap<>();
    private final WordClass empty;
    private final WordClass generic;
    private final WordClass planned;
    private final WordClass relation;
    private final WordClass rate;
    private final WordClass saying;
    private final WordClass badly;
    private final WordClass change;
    private final WordClass struck;
    private final WordClass care;
    private final WordClass hurt;
    private final WordClass others;
    private final WordClass several;
    private final WordClass except;
    private final WordClass limit;
    private final WordClass distance;
    private final WordClass ranked;
    private final WordClass contrary;
    private final Set<String> group = new TreeSet<>();
    private final WordClass institution;

    Meaning() {
        RuleFile.beside(Meaning.class, "en/same.yaml").map().forEach((meaning, words) -> {
            meanings.put(Stem.of(meaning), meaning);
            for (Object word : (List<?>) words) meanings.put(Stem.of(word.toString()), meaning);
        });
        Lexicon words = Lexicon.load(Meaning.class, "en/meaning.yaml");
        empty = words.get("empty");
        generic = words.get("generic");
        rate = words.get("rate");
        relation = words.get("relation");
        planned = words.get("planned");
        badly = words.get("badly");
        change = words.get("change");
        struck = words.get("struck");
        care = words.get("care");
        hurt = words.get("hurt");
        others = words.get("others");
        several = words.get("several");
        except = words.get("except");
        limit = words.get("limit");
        distance = words.get("distance");
        ranked = words.get("ranked");
        contrary = words.get("contrary");
        saying = words.get("saying");
        institution = words.get("institution");
        for (String word : words.get("group").phrases()) group.add(of(word, new TreeSet<>()));
    }

    /** The meanings of the telling words of a phrase, in its order; empty for null. */
    Set<String> of(String phrase) {
        Set<String> found = new LinkedHashSet<>();
        if (phrase != null) for (Token token : AnnotatedText.of(phrase).tokens()) of(token, found);
        return found;
    }

    /** The meaning of a telling word; empty for another. */
    Set<String> of(Token token) {
        Set<String> found = new LinkedHashSet<>();
        of(token, found);
        return found;
    }

    private void of(Token token, Set<String> found) {
        if (token.kind() != Token.Kind.MARK && token.kind() != Token.Kind.NUMBER && !empty.has(token.norm())) of(token.norm(), found);
    }

    private String of(String word, Set<String> found) {
        String stem = Stem.of(word);
        String meaning = meanings.getOrDefault(stem, stem);
        found.add(meaning);
        return meaning;
    }

    /** Without words that any event can be called by: an attack may be a shooting. */
    Set<String> ofEvent(String phrase) {
        Set<String> found = of(phrase);
        found.removeIf(generic::has);
        return found;
    }

    /** The two telling words before and the one behind the figure's place "…" in a clause. */
    Set<String> nearest(String clause) {
        int figure = clause == null ? -1 : clause.indexOf('…');
        if (figure < 0) return Set.of();
        List<String> before = List.copyOf(of(clause.substring(0, figure)));
        Set<String> nearest = new TreeSet<>(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
        of(clause.substring(figure)).stream().findFirst().ifPresent(nearest::add);
        return nearest;
    }

    /** Every two capitalised words that stand side by side, in lower case; empty for null. */
    static Set<String> names(String phrase) {
        Set<String> names = new TreeSet<>();
        if (phrase == null) return names;
        Token before = null;
        for (Token token : AnnotatedText.of(phrase).tokens()) {
            if (before != null && before.capital() && token.capital()) names.add(before.norm() + " " + token.norm());
            before = token;
        }
        return names;
    }

    /** The nouns of a sentence before which a word of order or direction stands, with those words. */
    Contrasts contrasts(String sentence) {
        Map<String, Set<String>> byNoun = new HashMap<>();
        Token before = null;
        for (Token token : AnnotatedText.of(sentence).tokens()) {
            String contrast = before == null || token.kind() != Token.Kind.WORD ? null : contrary.valueOf(before.norm());
            if (contrast != null) byNoun.computeIfAbsent(of(token.norm(), new TreeSet<>()), noun -> new TreeSet<>()).add(contrast);
            before = token;
        }
        return new Contrasts(Map.copyOf(byNoun));
    }

    /** Whether the name is one of a house rather than a place: where the wounded lie is not where they were hurt. */
    boolean isInstitution(String name) {
        return AnnotatedText.of(name).tokens().stream().anyMatch(token -> institution.has(token.norm()));
    }

    /** What stands behind the last verb of saying before the figure: who says it is no part of what happened. */
    String clause(String about) {
        int figure = about == null ? -1 : about.indexOf('…');
        if (figure < 0) return about;
        int from = 0;
        for (Token token : AnnotatedText.of(about.substring(0, figure)).tokens()) if (saying.has(token.norm())) from = token.end();
        return about.substring(from);
    }

    /**
     * What sets the people apart from all: children, soldiers, the badly hurt, nobody besides those told of; nothing where others are joined to them.
     *
     * @param before the words before the figure
     */
    Set<String> parts(Fact fact, String before) {
        Set<String> parts = new TreeSet<>();
        for (String joined : fact.who() == null ? new String[0] : fact.who().split(" and |, ")) {
            Set<String> named = of(joined);
            named.retainAll(group);
            if (named.isEmpty()) {
                parts.clear();
                break;
            }
            parts.addAll(named);
        }
        if (fact.kind() == FactKind.INJURED) for (Token token : AnnotatedText.of(fact.passage().words()).tokens()) if (badly.has(token.norm())) parts.add("badly");
        if (fact.value() instanceof Amount amount && amount.stated() == 0 && has(others, fact.passage().words())) parts.add(OTHERS);
        if (OTHERS_OF_THEM.contains(fact.kind()) && has(others, before)) parts.add(OTHERS);
        if (fact.kind().isCasualty() && has(ranked, before)) parts.add("ranked");
        return parts;
    }

    private static boolean has(WordClass words, String phrase) {
        return AnnotatedText.of(phrase).tokens().stream().anyMatch(token -> words.has(token.norm()));
    }

    /**
     * How a figure is meant. Of casualties: whether it may hold dead among the hurt, whether it is of those still cared for, and whether it is of one event or a sum of several. Of others:
     * whether the clause tells of plans or rates, whose brother or rival it speaks of, and whether the figure is a change ("rose by").
     */
    Set<String> mood(Fact fact, String clause) {
        return fact.kind().isCasualty() ? moodOfCasualties(fact) : fact.kind().isDated() ? Set.of() : mood(fact.kind(), clause);
    }

    private Set<String> moodOfCasualties(Fact fact) {
        Set<String> mood = new TreeSet<>();
        String words = fact.passage().words();
        if (fact.kind() == FactKind.INJURED && has(struck, words) && !has(hurt, words) && !has(others, words)) mood.add(STRUCK);
        if (fact.kind() == FactKind.INJURED && has(care, words)) mood.add(CARE);
        if (fact.about() != null) mood.add(has(several, fact.about()) ? SEVERAL : SINGLE);
        return mood;
    }

    /** "Rose by 3 percent" and "rose 3 percent" tell a change, "rose to 3 percent" a level. */
    private boolean isChange(String clause) {
        String before = clause.substring(0, Math.max(0, clause.indexOf('…'))).strip();
        String last = before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return change.has(last);
    }

    /** "The other … pulled over": besides those told of. */
    private boolean isOfOthers(String clause) {
        int figure = clause.indexOf('…');
        String before = figure < 0 ? "" : clause.substring(0, figure).strip();
        return others.has(before.substring(before.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    private Set<String> mood(FactKind kind, String clause) {
        Set<String> mood = new TreeSet<>();
        if (clause == null) return mood;
        for (Token token : AnnotatedText.of(clause).tokens()) {
            if (planned.has(token.norm())) mood.add("planned");
            if (relation.has(token.norm())) mood.add(token.norm());
            if (rate.has(token.norm())) mood.add("rate");
            if (except.has(token.norm())) mood.add("except");
            if (limit.has(token.norm())) mood.add("limit");
        }
        if (kind != FactKind.COUNT && isChange(clause)) mood.add("change");
        if (clause.contains("but …")) mood.add("except");
        if (isOfOthers(clause)) mood.add(OTHERS);
        AnnotatedText behind = AnnotatedText.of(clause.substring(clause.indexOf('…') + 1));
        if (kind == FactKind.DURATION && behind.size() > 0 && distance.has(behind.token(0).norm())) mood.add(behind.token(0).norm());
        return mood;
    }

    /** One name for units of one meaning: the last word of what is counted tells it. */
    String unit(FactKind kind, String unit) {
        if (kind == FactKind.MAGNITUDE || kind == FactKind.DURATION && Durations.knows(unit)) return "";
        if (kind != FactKind.COUNT || unit.equals(Comparability.AGE)) return unit;
        int per = unit.indexOf(" per ");
        String counted = per < 0 ? unit : unit.substring(0, per);
        String head = counted.substring(counted.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return of(head, new TreeSet<>()) + (per < 0 ? "" : unit.substring(per));
    }
}
