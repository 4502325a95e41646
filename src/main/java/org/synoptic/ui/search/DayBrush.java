package org.synoptic.ui.search;

import java.util.List;
import org.synoptic.fact.DateRange;
import org.synoptic.ui.search.DayBins.Bin;

/**
 * Which columns of a chart are brushed: from the one where the brush was set down to the one where it is. Knows nothing of pixels.
 *
 * @param from index of the column where it was set down, or -1 for none
 * @param to index of the column where it is
 */
record DayBrush(int from, int to) {
    static final DayBrush NONE = new DayBrush(-1, -1);

    static DayBrush at(int column) {
        return new DayBrush(column, column);
    }

    /** Over the columns that chosen days touch. */
    static DayBrush of(DateRange days, List<Bin> bins) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < bins.size() && !days.equals(DateRange.ANY); i++) {
            if (!bins.get(i).days().meets(days)) continue;
            if (from < 0) from = i;
            to = i;
        }
        return new DayBrush(from, to);
    }

    boolean isNone() {
        return from < 0;
    }

    int first() {
        return Math.min(from, to);
    }

    int last() {
        return Math.max(from, to);
    }

    boolean holds(int column) {
        return !isNone() && column >= first() && column <= last();
    }

    /** Drawn to another column, at most to the ends of the chart. */
    DayBrush to(int column, int columns) {
        return new DayBrush(from, Math.clamp(column, 0, columns - 1));
    }

    /** Set down beside, without being drawn; at the last column if it was nowhere. */
    DayBrush moved(int by, int columns) {
        return at(isNone() ? columns - 1 : Math.clamp(to + by, 0, columns - 1));
    }

    /** Drawn on by so many columns. */
    DayBrush stretched(int by, int columns) {
        return isNone() ? moved(by, columns) : to(to + by, columns);
    }

    DateRange days(List<Bin> bins) {
        return isNone() ? DateRange.ANY : new DateRange(bins.get(first()).first(), bins.get(last()).last());
    }

    int articles(List<Bin> bins) {
        return isNone() ? 0 : bins.subList(first(), last() + 1).stream().mapToInt(Bin::count).sum();
    }
}
