package org.synoptic.fact.quantity;

import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;

/** How regular nouns change from one to several. */
final class Endings {
    /** A shorter word is no plural. */
    private static final int SHORTEST = 4;
    /** No ending is longer. */
    private static final int LONGEST = 4;

    private final WordClass plural;
    private final WordClass noPlural;
    private final WordClass singular;

    Endings(Lexicon words) {
        plural = words.get("plural-ending");
        noPlural = words.get("no-plural-ending");
        singular = words.get("singular-ending");
    }

    /** Whether a word ends like one. */
    boolean isPlural(String word) {
        return word.length() >= SHORTEST && longest(plural, word) != null && longest(noPlural, word) == null;
    }

    /** Of a word that ends like a plural. */
    String singular(String word) {
        return changed(word, plural, "");
    }

    String plural(String word) {
        return changed(word, singular, "s");
    }

    private static String changed(String word, WordClass endings, String otherwise) {
        String ending = longest(endings, word);
        return ending == null ? word + otherwise : word.substring(0, word.length() - ending.length()) + endings.valueOf(ending);
    }

    /** Null if the word has none of the endings. */
    private static String longest(WordClass endings, String word) {
        for (int from = Math.max(0, word.length() - LONGEST); from < word.length(); from++) if (endings.has(word.substring(from))) return word.substring(from);
        return null;
    }
}
