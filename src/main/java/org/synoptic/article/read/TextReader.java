package org.synoptic.article.read;

import java.io.IOException;
import org.synoptic.article.Article;

/**
 * Text files, with or without a {@link Header}. Without one the first line is the headline, unless it is a long sentence, and
 * outlet and day stay unknown. The text is a stretch of the decoded file, so that offsets hold in both.
 */
public final class TextReader implements ArticleReader {
    /** A first line that is longer and ends with a full stop is the first paragraph. */
    private static final int LONGEST_SENTENCE_AS_HEADLINE = 100;
    private static final int LONGEST_HEADLINE = 500;

    @Override
    public boolean accepts(Original original) {
        return true;
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        DecodedText decoded = DecodedText.of(original.bytes());
        String text = decoded.text();
        if (text.isBlank()) throw new UnreadableException("empty; nothing to do unless it should hold an article");
        Header header = Header.of(text);
        String headline = header == null ? headline(text) : null;
        int start = skipSpace(text, header != null ? header.end() : headline == null ? 0 : text.indexOf(headline) + headline.length());
        Article.Builder article = original.article(0, decoded.charset().name(), start).text(text.substring(start).stripTrailing());
        if (header != null) header.applyTo(article);
        else article.headline(headline);
        results.found(original, article.build());
    }

    private static String headline(String text) {
        String line = text.strip().lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_HEADLINE || line.length() > LONGEST_SENTENCE_AS_HEADLINE && line.matches("(?s).*[.!?][\"'”’)]*") ? null : line;
    }

    private static int skipSpace(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) start++;
        return start;
    }
}
