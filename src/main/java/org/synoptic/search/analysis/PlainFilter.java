package org.synoptic.search.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes apostrophes and the points between letters out of words ({@code sana'a}, {@code u.n}), and the plural of {@code refugees}, which the stemmer leaves. */
final class PlainFilter extends TokenFilter {
    private static final String APOSTROPHES = "'\u2019\u2018`\u02bc";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final boolean plurals;

    PlainFilter(TokenStream input, boolean plurals) {
        super(input);
        this.plurals = plurals;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) return false;
        char[] letters = term.buffer();
        int length = term.length();
        int kept = 0;
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            boolean dropped = c == '.' ? isBetweenLetters(letters, kept, i + 1, length) : isApostrophe(c);
            if (!dropped) letters[kept++] = c;
        }
        term.setLength(plurals && endsInEes(letters, kept) ? kept - 1 : kept);
        return true;
    }

    /** Behind a letter, and before one or at the end. */
    private static boolean isBetweenLetters(char[] letters, int kept, int next, int length) {
        return kept > 0 && Character.isLetter(letters[kept - 1]) && (next == length || Character.isLetter(letters[next]));
    }

    private static boolean isApostrophe(char c) {
        boolean plain = c >= '0' && c <= 'z' && c != '`';
        return !plain && APOSTROPHES.indexOf(c) >= 0;
    }

    private static boolean endsInEes(char[] letters, int length) {
        return length > 4 && letters[length - 1] == 's' && letters[length - 2] == 'e' && letters[length - 3] == 'e';
    }
}
