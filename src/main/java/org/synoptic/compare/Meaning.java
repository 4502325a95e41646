package org.synoptic.compare;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    /** How many words behind a share tell what it is of. */
    private static final int MOST_OF_WHOLE = 2;

    private final Map<String, String> meanings = new HashMap<>();
    private final WordClass empty;
    private final WordClass generic;
    private final WordClass saying;
    private final WordClass contrary;
    private final WordClass institution;
    private final Set<String> measured = new TreeSet<>();
    private final WordClass partitive;

    Meaning() {
        RuleFile.beside(Meaning.class, "en/same.yaml").map().forEach((meaning, words) -> {
            meanings.put(Stem.of(meaning), meaning);
            for (Object word : (List<?>) words) meanings.put(Stem.of(word.toString()), meaning);
        });
        Lexicon words = Lexicon.load(Meaning.class, "en/meaning.yaml");
        empty = words.get("empty");
        generic = words.get("generic");
        contrary = words.get("contrary");
        saying = words.get("saying");
        institution = words.get("institution");
        for (String word : words.get("measured").phrases()) measured.addAll(of(word));
        partitive = words.get("partitive");
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

    /** Without words that tell how a figure is measured, not what it is for. */
    Set<String> ofClause(String clause) {
        Set<String> found = of(clause);
        found.removeAll(measured);
        return found;
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
        List<String> before = List.copyOf(ofClause(clause.substring(0, figure)));
        Set<String> nearest = new TreeSet<>(before.subList(Math.max(0, before.size() - BEFORE), before.size()));
        of(clause.substring(figure)).stream().findFirst().ifPresent(nearest::add);
        return nearest;
    }

    /** What a share is of: "vote" of "… of the vote"; empty where the clause does not say so right behind the figure's place. */
    Set<String> sharedOut(String clause) {
        AnnotatedText text = AnnotatedText.of(clause == null ? "" : clause.substring(clause.indexOf('…') + 1));
        if (text.size() == 0 || !partitive.has(text.token(0).norm())) return Set.of();
        return of(text.words(1, text.size())).stream().limit(MOST_OF_WHOLE).collect(Collectors.toSet());
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

    /** One name for units of one meaning: the last word of what is counted tells it. */
    String unit(FactKind kind, String unit) {
        if (kind == FactKind.MAGNITUDE) return "";
        if (kind != FactKind.COUNT || unit.equals(Comparability.AGE)) return Scales.common(unit);
        int per = unit.indexOf(" per ");
        String counted = per < 0 ? unit : unit.substring(0, per);
        String head = counted.substring(counted.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return of(head, new TreeSet<>()) + (per < 0 ? "" : unit.substring(per));
    }
}
