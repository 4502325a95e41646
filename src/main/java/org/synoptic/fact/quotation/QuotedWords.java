package org.synoptic.fact.quotation;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Span;

/** What stands between quotation marks, whether or not it is told whose words they are. */
public final class QuotedWords {
    private QuotedWords() {}

    /** From mark to mark, in the order of the text. */
    public static List<Span> in(AnnotatedText text) {
        List<Span> spans = new ArrayList<>();
        int[] ends = QuoteMarks.ends(text);
        for (int i = 0; i < ends.length; i++) if (ends[i] > i) spans.add(text.span(i, ends[i]));
        return spans;
    }
}
