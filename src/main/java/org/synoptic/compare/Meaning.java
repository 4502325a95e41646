package org.synoptic.compare;

import java.util.Set;
import java.util.TreeSet;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** What words stand for when facts are compared: {@code fell apart} and {@code broke down} mean one thing. Safe for many threads. */
final class Meaning {
    private final WordClass meaning;
    private final WordClass empty;
    private final WordClass group;
    private final WordClass institution;

    Meaning() {
        Lexicon words = Lexicon.load(Meaning.class, "en/meaning.yaml");
        meaning = words.get("meaning");
        empty = words.get("empty");
        group = words.get("group");
        institution = words.get("institution");
    }

    /** The meanings of the telling words of a phrase, sorted; empty for null. */
    Set<String> of(String phrase) {
        Set<String> meanings = new TreeSet<>();
        if (phrase == null) return meanings;
        for (Token token : AnnotatedText.of(phrase).tokens()) {
            if (token.kind() == Token.Kind.MARK || token.kind() == Token.Kind.NUMBER || empty.has(token.norm())) continue;
            String listed = meaning.valueOf(token.norm());
            meanings.add(listed != null ? listed : stem(token.norm()));
        }
        return meanings;
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

    /** Whether the name is one of a house rather than a place: where the wounded lie is not where they were hurt. */
    boolean isInstitution(String name) {
        return AnnotatedText.of(name).tokens().stream().anyMatch(token -> institution.has(token.norm()));
    }

    /** Those meanings that name a part of the people: children, soldiers. */
    Set<String> parts(Set<String> who) {
        Set<String> parts = new TreeSet<>();
        for (String word : who) if (group.has(word)) parts.add(word);
        return parts;
    }

    /** One name for units of one meaning. */
    String unit(FactKind kind, String unit) {
        if (kind == FactKind.MAGNITUDE || kind == FactKind.DURATION && Durations.knows(unit)) return "";
        String listed = meaning.valueOf(unit);
        return listed != null ? listed : unit;
    }

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
