package org.synoptic.article.read;

import java.util.function.UnaryOperator;
import org.synoptic.article.Article;

/** Where a reader hands over what it finds, in the order of the original. */
public interface Sink {
    void accept(ReadResult result);

    /**
     * Has an entry of an archive, or a part of a message, read by whichever reader accepts it.
     *
     * @param amended what becomes of each article that it yields
     */
    void read(Original entry, UnaryOperator<Article> amended);

    default void read(Original entry) {
        read(entry, UnaryOperator.identity());
    }

    default void found(Original original, Article article) {
        accept(new ReadResult.Found(original.path(), article));
    }

    /** @param part what of the original, like " row 7", or empty for all of it */
    default void skipped(Original original, String part, String reason) {
        accept(new ReadResult.Skipped(original.path() + part, reason));
    }
}
