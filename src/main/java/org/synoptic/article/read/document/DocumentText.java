package org.synoptic.article.read.document;

import java.io.IOException;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.WrittenDate;

/**
 * The paragraphs of a document and what its properties say; makes an article of them, or several if it is an export.
 *
 * @param title null if the properties tell none
 * @param author null if the properties tell none
 * @param paragraphs not blank, in order
 */
record DocumentText(String title, String author, List<String> paragraphs) {
    private static final int HEAD = 8;
    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_DATE_LINE = 60;

    void articles(Original original, Exports exports, Sink results) throws IOException {
        if (paragraphs.isEmpty()) throw new UnreadableException("a document without text, perhaps scanned pictures of pages; run text recognition on it first");
        String text = String.join("\n", paragraphs);
        ExportRules rules = exports.rulesFor(text);
        if (rules != null && exports.split(rules, text, original, null, results) > 0) return;
        boolean headed = paragraphs.size() > 1 && paragraphs.getFirst().length() <= LONGEST_HEADLINE;
        Article.Builder article = original.article(0, null, -1).byline(byline()).published(published());
        if (headed) article.headline(paragraphs.getFirst()).text(String.join("\n\n", paragraphs.subList(1, paragraphs.size())));
        else article.headline(title).text(String.join("\n\n", paragraphs));
        results.found(original, article.build());
    }

    /** A day that stands alone near the beginning; the file's own dates tell when it was saved. */
    private Published published() {
        for (String line : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
            Published found = line.length() <= LONGEST_DATE_LINE ? WrittenDate.find(line) : null;
            if (found != null) return found;
        }
        return null;
    }

    private String byline() {
        for (String line : paragraphs.subList(0, Math.min(HEAD, paragraphs.size()))) {
            if (line.matches("By \\p{Lu}[^.!?]{2,60}")) return line.substring("By ".length());
        }
        return author;
    }
}
