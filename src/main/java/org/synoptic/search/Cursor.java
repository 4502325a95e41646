package org.synoptic.search;

/**
 * Where a page ended; the next one begins after it, whatever was added or removed meanwhile.
 *
 * @param score relevance of the last article
 * @param day its day of publication as days since 1970-01-01; the least long if unknown
 * @param id tells apart articles of one day and score
 */
public record Cursor(float score, long day, String id) {}
