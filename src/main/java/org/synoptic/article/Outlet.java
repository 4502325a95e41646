package org.synoptic.article;

import java.util.Locale;

/**
 * Who printed an article.
 *
 * @param name as the outlet writes it, not blank
 */
public record Outlet(String name) {
    public Outlet {
        name = name.strip();
        if (name.isEmpty()) throw new IllegalArgumentException("an outlet needs a name");
    }

    /** The same for every spelling that differs in case, accents aside, and in a leading "The". */
    public String key() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** One or two capitals that stand for the outlet: {@code SM} for Southeast Missourian, {@code VO} for VOA. */
    public String monogram() {
        String[] words = name.replaceAll("^(?i)the\\s+", "").split("[^\\p{L}\\p{N}]+");
        String letters = "";
        for (String word : words) if (!word.isEmpty()) letters += word.substring(0, word.offsetByCodePoints(0, 1));
        if (letters.codePointCount(0, letters.length()) < 2 || isAcronym(words[0])) letters = words.length > 0 && !words[0].isEmpty() ? words[0] : name;
        int end = letters.offsetByCodePoints(0, Math.min(2, letters.codePointCount(0, letters.length())));
        return letters.substring(0, end).toUpperCase(Locale.ROOT);
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
