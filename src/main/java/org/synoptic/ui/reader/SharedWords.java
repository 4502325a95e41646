package org.synoptic.ui.reader;

import org.synoptic.text.Span;

/**
 * Words that other articles print as well.
 *
 * @param span in the article's text
 * @param says where else they stand, in words
 */
public record SharedWords(Span span, String says) {}
