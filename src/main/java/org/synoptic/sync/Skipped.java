package org.synoptic.sync;

import java.nio.file.Path;

/**
 * A file that gave no article.
 *
 * @param file which
 * @param reason what is wrong and what to do
 */
public record Skipped(Path file, String reason) {}
