package org.synoptic.ui.reader;

import java.util.Comparator;

/**
 * A place between two characters of an article as shown.
 *
 * @param paragraph its number
 * @param offset from the paragraph's start, in UTF-16 units
 */
public record TextPoint(int paragraph, int offset) implements Comparable<TextPoint> {
    private static final Comparator<TextPoint> ORDER = Comparator.comparingInt(TextPoint::paragraph).thenComparingInt(TextPoint::offset);

    @Override
    public int compareTo(TextPoint other) {
        return ORDER.compare(this, other);
    }
}
