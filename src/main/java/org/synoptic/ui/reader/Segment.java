package org.synoptic.ui.reader;

import java.util.List;
import org.synoptic.text.Span;

/**
 * A stretch of text whose characters all carry the same marks.
 *
 * @param span where, not empty
 * @param marks those that cover it, the shortest first, of equally long ones that with the strongest verdict
 * @param hit whether it is part of a search hit
 */
public record Segment(Span span, List<Mark> marks, boolean hit) {
    public Segment {
        marks = List.copyOf(marks);
    }

    /** The mark whose look it takes, or null. */
    public Mark top() {
        return marks.isEmpty() ? null : marks.getFirst();
    }
}
