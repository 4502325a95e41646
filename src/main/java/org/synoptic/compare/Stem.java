package org.synoptic.compare;

/** Cuts the endings of English nouns and verbs, so that a word has one form: {@code evacuated} and {@code evacuation}. */
final class Stem {
    private static final int SHORTEST = 3;
    private static final String NOUN = "ion";
    /** "Stations" are no "states", a "mission" has nothing missing. */
    private static final int SHORTEST_BEFORE_NOUN = 5;

    private Stem() {}

    /** @param word in lower case */
    static String of(String word) {
        if (word.length() <= SHORTEST) return word;
        String stem = word.endsWith("'s") || word.endsWith("s'") ? word.substring(0, word.length() - 2) : word;
        if (stem.endsWith("ies") || stem.endsWith("ied")) return stem.substring(0, stem.length() - 3) + "y";
        if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us") && !stem.endsWith("is")) stem = stem.substring(0, stem.length() - 1);
        for (String ending : new String[] {"ing", "ed", NOUN}) {
            String cut = stem.substring(0, Math.max(0, stem.length() - ending.length()));
            if (!stem.endsWith(ending) || cut.length() < (ending.equals(NOUN) ? SHORTEST_BEFORE_NOUN : SHORTEST) || !hasVowel(cut)) continue;
            stem = isDoubled(cut) ? cut.substring(0, cut.length() - 1) : cut;
            break;
        }
        return stem.endsWith("e") && stem.length() > SHORTEST ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
    }

    private static boolean isDoubled(String word) {
        char last = word.charAt(word.length() - 1);
        return last == word.charAt(word.length() - 2) && "lsz".indexOf(last) < 0;
    }
}
