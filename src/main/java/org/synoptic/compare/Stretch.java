package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.fact.Passage;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Span;
import org.synoptic.text.Token;

/**
 * Words of one article that may be somebody's.
 *
 * @param report the article's place among those compared
 * @param passage with quotation marks where there are any
 * @param speaker null if unknown
 * @param direct whether it stands between quotation marks
 * @param words norms of words and numbers, marks left out
 * @param places where each of them stands in the article
 */
record Stretch(int report, Passage passage, String speaker, boolean direct, List<String> words, List<Span> places) {
    /** No more words than these are compared, so that a text of nothing but quotation takes no longer than others. */
    private static final int MOST = 400;

    static Stretch of(int report, AnnotatedText text, Passage passage, String speaker, boolean direct) {
        List<String> words = new ArrayList<>();
        List<Span> places = new ArrayList<>();
        for (int i = text.tokenAt(passage.start()); i < text.size() && text.token(i).end() <= passage.end() && words.size() < MOST; i++) {
            Token token = text.token(i);
            if (token.kind() == Token.Kind.MARK) continue;
            words.add(token.norm());
            places.add(token.span());
        }
        return new Stretch(report, passage, speaker, direct, words, places);
    }

    /** The run of {@code n} words from {@code at} on, as a key. */
    String run(int at, int n) {
        return String.join(" ", words.subList(at, at + n));
    }
}
