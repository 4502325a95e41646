package org.synoptic.fact.name;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.synoptic.text.RuleFile;

/** Reduces a word of a name to what stays the same between transliterations: Sergei and Sergey, Nusra and Nusrah. */
final class Spelling {
    private static final int LONG = 5;

    private final Map<String, String> sounds = new LinkedHashMap<>();

    Spelling(String language) {
        RuleFile.beside(Spelling.class, language + "/sounds.yaml").map().forEach((spelling, sound) -> sounds.put(spelling, sound.toString()));
    }

    /** @param word in lower case */
    String of(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        if (plain.length() < 3) return plain.isEmpty() ? word : plain;
        for (Map.Entry<String, String> sound : sounds.entrySet()) plain = plain.replace(sound.getKey(), sound.getValue());
        StringBuilder reduced = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) reduced.append(plain.charAt(i));
        int last = reduced.length() - 1;
        if (last > 2 && reduced.charAt(last) == 'h' && isVowel(reduced.charAt(last - 1))) reduced.setLength(last);
        return reduced.toString();
    }

    /** Whether two reduced words are equal or, where both are long, differ in a vowel or two. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) return true;
        if (a.length() < LONG || b.length() < LONG || a.charAt(0) != b.charAt(0)) return false;
        return consonants(a).equals(consonants(b)) && Math.abs(a.length() - b.length()) <= 1 && vowelsApart(a, b) <= (a.length() > LONG ? 2 : 1);
    }

    private static int vowelsApart(String a, String b) {
        if (a.length() != b.length()) return 1;
        int apart = 0;
        for (int i = 0; i < a.length(); i++) if (a.charAt(i) != b.charAt(i)) apart++;
        return apart;
    }

    private static String consonants(String word) {
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < word.length(); i++) if (!isVowel(word.charAt(i))) consonants.append(word.charAt(i));
        return consonants.toString();
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
