package org.synoptic.article.read;

import org.synoptic.article.Article;

/** Where a reader hands over what it finds, in the order of the original. */
public interface Sink {
    void accept(ReadResult result);

    /** Has an entry of an archive, or a part of a message, read by whichever reader accepts it. */
    void read(Original entry);

    default void found(Original original, Article article) {
        accept(new ReadResult.Found(original.path(), article));
    }

    /** @param part what of the original, like " row 7", or empty for all of it */
    default void skipped(Original original, String part, String reason) {
        accept(new ReadResult.Skipped(original.path() + part, reason));
    }
}
