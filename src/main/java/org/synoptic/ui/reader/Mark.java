package org.synoptic.ui.reader;

import org.synoptic.fact.Passage;
import org.synoptic.text.Span;

/**
 * A marked fact in an article.
 *
 * @param row the number of the fact's row in the comparison; marks of one row belong together
 * @param part where {@code span} counts
 * @param span the marked words, not empty
 * @param verdict how it stands against the other article in view
 * @param says the fact and its verdict in words, for a screen reader: "killed: 12, differs from 7 in VOA"
 */
public record Mark(int row, Passage.Part part, Span span, Verdict verdict, String says) {}
