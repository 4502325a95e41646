package org.synoptic.search.analysis;

import java.util.List;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.synoptic.fact.number.Numerals;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;

/** The words and digits that numbers are written with, from the lists of the finder of numerals. */
final class NumberWords {
    private final WordClass small;
    private final WordClass scale;
    private final WordClass glued;
    private final CharArraySet first = new CharArraySet(List.of("a", "an"), false);

    NumberWords() {
        Lexicon words = Lexicon.load(Numerals.class, "en/words.yaml");
        small = words.get("small");
        scale = words.get("scale");
        glued = words.get("glued");
        first.addAll(small.phrases());
    }

    /** Whether a number can begin with the word: quick. */
    boolean canBegin(CharTermAttribute word) {
        char c = word.length() == 0 ? ' ' : word.charAt(0);
        return c >= '0' && c <= '9' || first.contains(word.buffer(), 0, word.length());
    }

    /** @param word in lower case */
    boolean isWord(String word) {
        return small.has(word) || scale.has(word);
    }

    /** The number of a word below a hundred, or NaN. */
    double small(String word) {
        return small.has(word) ? Double.parseDouble(small.valueOf(word)) : Double.NaN;
    }

    /** The factor of hundred, thousand, million, or NaN. */
    double scale(String word) {
        return scale.has(word) ? Double.parseDouble(scale.valueOf(word)) : Double.NaN;
    }

    /** The number in digits, with commas and a scale glued to them ({@code 250,000}, {@code 11bn}), or NaN. */
    double digits(String word) {
        if (word.isEmpty() || word.length() > 18 || word.charAt(0) < '0' || word.charAt(0) > '9') return Double.NaN;
        int end = 0;
        int points = 0;
        while (end < word.length() && ("0123456789,".indexOf(word.charAt(end)) >= 0 || word.charAt(end) == '.' && points++ == 0)) end++;
        String unit = word.substring(end);
        if (!unit.isEmpty() && !glued.has(unit)) return Double.NaN;
        return Double.parseDouble(word.substring(0, end).replace(",", "")) * (unit.isEmpty() ? 1 : Double.parseDouble(glued.valueOf(unit)));
    }

    /** One term for one number. */
    static String term(double number) {
        return number == Math.rint(number) && number < 1e18 ? String.valueOf((long) number) : String.valueOf(number);
    }
}
