package org.synoptic.search;

import java.util.List;
import org.synoptic.text.Span;

/**
 * An article that a search found.
 *
 * @param article the article as a line of a list
 * @param count how many places of its headline and text match; 0 if it matches by other fields alone
 * @param inHeadline the matching places of the headline
 * @param snippet a stretch of the text around the densest matches, or its beginning where none match
 * @param marks what the analyst said of it
 */
public record Hit(ArticleSummary article, int count, List<Span> inHeadline, Snippet snippet, Marks marks) {
    public Hit {
        inHeadline = List.copyOf(inHeadline);
    }

    /** Of which the analyst has said nothing. */
    public Hit(ArticleSummary article, int count, List<Span> inHeadline, Snippet snippet) {
        this(article, count, inHeadline, snippet, Marks.NONE);
    }

    public Hit with(Marks others) {
        return new Hit(article, count, inHeadline, snippet, others);
    }

    public String id() {
        return article.id();
    }

    /**
     * A stretch of an article's text.
     *
     * @param start where it begins in the article's text
     * @param words the characters as they stand there
     * @param hits the matching places, counted in {@code words}
     */
    public record Snippet(int start, String words, List<Span> hits) {
        public Snippet {
            hits = List.copyOf(hits);
        }
    }
}
