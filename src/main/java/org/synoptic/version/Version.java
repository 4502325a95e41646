package org.synoptic.version;

import java.time.Instant;
import org.synoptic.article.Article;

/**
 * An article as it stood for a time.
 *
 * @param article with the id of the article whose version it is
 * @param replaced when other text was found in its place, or null if it stands
 */
public record Version(Article article, Instant replaced) {
    public boolean stands() {
        return replaced == null;
    }
}
