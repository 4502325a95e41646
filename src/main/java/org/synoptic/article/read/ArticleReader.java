package org.synoptic.article.read;

import java.io.IOException;

/** Reads one format. Safe for many threads; bounded in memory and time for any bytes. */
public interface ArticleReader {
    /** Whether the original's first bytes look like this format. Looks at {@link Original#head()}, and for archives at the names of entries. */
    boolean accepts(Original original);

    /**
     * Hands over every article, and every part that had to be skipped, in the order of the original.
     *
     * @throws UnreadableException if nothing more can be had from it, saying why and what to do
     * @throws IOException if the file itself cannot be read
     */
    void read(Original original, Sink results) throws IOException;
}
