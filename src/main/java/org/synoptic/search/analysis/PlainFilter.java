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
            boolean dropped = c == '.' ? kept > 0 && Character.isLetter(letters[kept - 1]) && (i + 1 == length || Character.isLetter(letters[i + 1])) : (c < '0' || c > 'z' || c == '`') && APOSTROPHES.indexOf(c) >= 0;
            if (!dropped) letters[kept++] = c;
        }
        if (plurals && kept > 4 && letters[kept - 1] == 's' && letters[kept - 2] == 'e' && letters[kept - 3] == 'e') kept--;
        term.setLength(kept);
        return true;
    }
}
