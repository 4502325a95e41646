package org.synoptic.article.read;

import org.synoptic.article.Article;

/** What one file, or one part of it, yielded. */
public sealed interface ReadResult {
    /** Where it came from: the file's path, with {@code !/name} for an entry of an archive. */
    String path();

    /** An article. */
    record Found(String path, Article article) implements ReadResult {}

    /**
     * Something that could not be read.
     *
     * @param reason what is wrong and what to do about it, in one line
     */
    record Skipped(String path, String reason) implements ReadResult {}
}
