package org.synoptic.compare;

import java.util.Set;
import java.util.TreeSet;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** What words stand for when facts are compared: {@code fell apart} and {@code broke down} mean one thing. Safe for many threads. */
final class Meaning {
    private final WordClass meaning;
    private final WordClass empty;

    Meaning() {
        Lexicon words = Lexicon.load(Meaning.class, "en/meaning.yaml");
        meaning = words.get("meaning");
        empty = words.get("empty");
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

    private static String stem(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
