package org.synoptic.compare.check;

import java.util.List;
import org.synoptic.fact.Passage;

/**
 * Two passages of one article that do not fit together.
 *
 * @param sort which check found it
 * @param words what does not fit, in a few words with the article's own figures
 * @param passages that say so, at least one
 */
public record Remark(Sort sort, String words, List<Passage> passages) {
    /** The checks there are. */
    public enum Sort { HEADLINE, PARTS, SHARE }

    public Remark {
        passages = List.copyOf(passages);
    }
}
