package org.synoptic.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage.Part;
import org.synoptic.text.Span;

/**
 * A paragraph of an article.
 *
 * @param part the headline or the text
 * @param span where it stands in that part
 * @param shown its characters, one for one, with line breaks inside it as blanks
 */
public record Paragraph(Part part, Span span, String shown) {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\r]*+\\n");

    /** The headline, if there is one, and the paragraphs of the text. Where blank lines part the text, single line breaks do not. */
    public static List<Paragraph> of(Article article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        add(paragraphs, Part.HEADLINE, article.headline(), 0, article.headline().length());
        String text = article.text();
        Matcher breaks = BLANK_LINE.matcher(text);
        if (breaks.find()) {
            int start = 0;
            do {
                add(paragraphs, Part.TEXT, text, start, breaks.start());
                start = breaks.end() - 1;
            } while (breaks.find());
            add(paragraphs, Part.TEXT, text, start, text.length());
        } else {
            Matcher lines = LINE.matcher(text);
            while (lines.find()) add(paragraphs, Part.TEXT, text, lines.start(), lines.end());
        }
        return List.copyOf(paragraphs);
    }

    private static void add(List<Paragraph> paragraphs, Part part, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) start++;
        while (end > start && isSpace(text.charAt(end - 1))) end--;
        if (start < end) paragraphs.add(new Paragraph(part, new Span(start, end), text.substring(start, end).replace('\n', ' ').replace('\r', ' ').replace('\t', ' ')));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
