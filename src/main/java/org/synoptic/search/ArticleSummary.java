package org.synoptic.search;

import java.nio.file.Path;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

/**
 * An article as a line of a list.
 *
 * @param id as in {@link Article#id()}
 * @param story the id of its story, or null if it stands alone
 * @param outlet the outlet's name, or null if unknown
 * @param published null if unknown
 * @param headline empty if there is none
 * @param byline null if unknown
 * @param address as written, or null
 * @param kind how the report came about
 * @param incomplete whether the text is known to be cut off
 * @param file where the original lies, or null
 */
public record ArticleSummary(
        String id,
        String story,
        String outlet,
        Published published,
        String headline,
        String byline,
        String address,
        Article.Kind kind,
        boolean incomplete,
        Path file) {
    /** The outlet's name, or "Unknown outlet". */
    public String outletName() {
        return outlet == null ? "Unknown outlet" : outlet;
    }
}
