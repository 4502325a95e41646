package org.synoptic.ui.reader;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.synoptic.text.Span;

/**
 * Selected words, across paragraphs if need be.
 *
 * @param anchor where the selection began
 * @param caret where it ends now, before or after the anchor
 */
record TextSelection(TextPoint anchor, TextPoint caret) {
    public static TextSelection all(List<Paragraph> paragraphs) {
        int last = paragraphs.size() - 1;
        return new TextSelection(new TextPoint(0, 0), new TextPoint(Math.max(last, 0), last < 0 ? 0 : paragraphs.get(last).shown().length()));
    }

    /** The word at a point, or the character where there is no word. */
    public static TextSelection word(List<Paragraph> paragraphs, TextPoint at) {
        String shown = paragraphs.get(at.paragraph()).shown();
        BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
        words.setText(shown);
        int end = words.following(Math.min(at.offset(), shown.length() - 1));
        return new TextSelection(new TextPoint(at.paragraph(), words.previous()), new TextPoint(at.paragraph(), end));
    }

    public static TextSelection paragraph(List<Paragraph> paragraphs, int number) {
        return new TextSelection(new TextPoint(number, 0), new TextPoint(number, paragraphs.get(number).shown().length()));
    }

    public TextSelection to(TextPoint point) {
        return new TextSelection(anchor, point);
    }

    public TextPoint start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    public TextPoint end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    public boolean isEmpty() {
        return anchor.equals(caret);
    }

    /** What is selected in a paragraph, counted from its start; empty where nothing is. */
    public Span in(int paragraph, int length) {
        if (paragraph < start().paragraph() || paragraph > end().paragraph()) return new Span(0, 0);
        int from = paragraph == start().paragraph() ? start().offset() : 0;
        int to = paragraph == end().paragraph() ? end().offset() : length;
        return new Span(Math.min(from, length), Math.min(to, length));
    }

    /** The selected words, paragraphs parted by a blank line. */
    public String words(List<Paragraph> paragraphs) {
        StringJoiner joined = new StringJoiner("\n\n");
        for (int i = start().paragraph(); i <= end().paragraph() && i < paragraphs.size(); i++) {
            String shown = paragraphs.get(i).shown();
            joined.add(in(i, shown.length()).of(shown));
        }
        return joined.toString();
    }
}
