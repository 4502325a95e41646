package org.synoptic.article;

import java.nio.file.Path;

/**
 * The file that an article was read from. Unless {@code textStart} is negative, unit {@code n} of the article's text is
 * unit {@code textStart + n} of the decoded file.
 *
 * @param file where the original lies
 * @param hash SHA-256 of the file's bytes in lower-case hex
 * @param charset the name of the encoding that it was decoded with
 * @param textStart where the text begins in the decoded file, in UTF-16 units; -1 if the text was taken out of a page or document
 */
public record Source(Path file, String hash, String charset, int textStart) {}
