package org.synoptic.fact;

import org.synoptic.article.Article;
import org.synoptic.text.Span;

/**
 * A place in an article: evidence.
 *
 * @param part headline or text, in which {@code span} counts
 * @param span where
 * @param words the characters that stand there
 */
public record Passage(Part part, Span span, String words) {
    /** The two places where an article states something. */
    public enum Part {
        HEADLINE, TEXT;

        public String of(Article article) {
            return this == HEADLINE ? article.headline() : article.text();
        }
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean overlaps(Passage other) {
        return part == other.part && span.overlaps(other.span);
    }
}
