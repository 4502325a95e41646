package org.synoptic.fact.quotation;

import java.util.Arrays;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/**
 * Pairs quotation marks. A mark is one token ({@code "}) or two ({@code ``}, {@code ''}); an opening mark without a closing one
 * in its paragraph reaches to the paragraph's end, as newspapers leave out the closing mark before a paragraph that goes on quoting.
 */
final class QuoteMarks {
    private QuoteMarks() {}

    /** For each token that opens a quotation the token after its closing mark, otherwise 0. */
    static int[] ends(AnnotatedText text) {
        int[] ends = new int[text.size()];
        int open = -1;
        boolean single = false;
        for (int i = 0; i < text.size(); i++) {
            if (open >= 0 && text.token(i).paragraph() != text.token(open).paragraph()) {
                if (!single) ends[open] = i;
                open = -1;
            }
            int width = width(text, i);
            if (width == 0) {
                if (open < 0 && opensSingle(text, i)) {
                    open = i;
                    single = true;
                } else if (open >= 0 && single && closesSingle(text, i, open)) {
                    ends[open] = i + 1;
                    open = -1;
                }
                continue;
            }
            if (open >= 0 && !single && !opensOnly(text, i)) {
                ends[open] = i + width;
                open = -1;
            } else if (open < 0 || single) {
                if (closesOnly(text, i)) continue;
                open = i;
                single = false;
            }
            i += width - 1;
        }
        if (open >= 0 && !single) ends[open] = text.size();
        return ends;
    }

    /** For each token inside a quotation, marks included, the token that opens it, otherwise -1. */
    static int[] starts(int[] ends) {
        int[] starts = new int[ends.length];
        Arrays.fill(starts, -1);
        for (int i = 0; i < ends.length; i++) if (ends[i] > 0) Arrays.fill(starts, i, ends[i], i);
        return starts;
    }

    /** How many tokens make up the double mark here; 0 if there is none. */
    static int width(AnnotatedText text, int i) {
        Token token = text.token(i);
        if (token.is("\"")) return 1;
        return token.is("'") && i + 1 < text.size() && text.token(i + 1).is("'") && !text.token(i + 1).spaced() ? 2 : 0;
    }

    private static char form(AnnotatedText text, int i) {
        return text.text().charAt(text.token(i).start());
    }

    private static boolean opensOnly(AnnotatedText text, int i) {
        return "“„«`".indexOf(form(text, i)) >= 0;
    }

    private static boolean closesOnly(AnnotatedText text, int i) {
        char form = form(text, i);
        if (form == '”' || form == '»') return true;
        int next = i + width(text, i);
        boolean spacedAfter = next >= text.size() || text.token(next).spaced();
        return form == '\'' && spacedAfter && !(text.token(i).spaced() && closesLater(text, next)) || form == '"' && spacedAfter && !text.token(i).spaced();
    }

    /** Whether the next double mark of the paragraph is one that can close. */
    private static boolean closesLater(AnnotatedText text, int from) {
        for (int i = from; i < text.size() && text.token(i).paragraph() == text.token(from).paragraph(); i++)
            if (width(text, i) > 0) return !opensOnly(text, i);
        return false;
    }

    private static boolean opensSingle(AnnotatedText text, int i) {
        return text.token(i).is("'") && text.token(i).spaced() && i + 1 < text.size() && !text.token(i + 1).spaced()
                && text.token(i + 1).paragraph() == text.token(i).paragraph() && form(text, i) != '’' && text.token(i + 1).kind() != Token.Kind.NUMBER;
    }

    /** A single mark closes after a stop or comma, or before a space where it was opened by a mark of its own kind. */
    private static boolean closesSingle(AnnotatedText text, int i, int open) {
        Token token = text.token(i);
        if (!token.is("'") || token.spaced() || i + 1 < text.size() && !text.token(i + 1).spaced() && text.token(i + 1).kind() != Token.Kind.MARK) return false;
        String before = text.token(i - 1).norm();
        return before.equals(",") || before.equals(".") || before.equals("?") || before.equals("!") || !before.endsWith("s") || form(text, open) == '‘' && form(text, i) == '’' && i - open < 12;
    }
}
