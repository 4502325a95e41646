package org.synoptic.ui.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.ui.reader.Verdict;

/**
 * Where one stops on the way through a story: at its differences, or at what else the filter wants, in the order of the table.
 *
 * @param rows their numbers
 * @param areDifferences whether they are the differences, as no filter is chosen
 */
record Stops(List<Integer> rows, boolean areDifferences) {
    static Stops of(Compared compared, Set<Verdict> filter) {
        Set<Verdict> wanted = filter.isEmpty() ? Set.of(Verdict.DIFFER) : filter;
        return new Stops(IntStream.range(0, compared.rows().size()).boxed().filter(row -> wanted.contains(FactWords.verdict(compared.row(row)))).toList(), filter.isEmpty());
    }

    /** The stop so many steps from a row, around the end; from a row that is none, the first or last. -1 where there is no stop. */
    int from(int row, int by) {
        if (rows.isEmpty()) return -1;
        int at = rows.indexOf(row);
        return rows.get(at < 0 ? (by > 0 ? 0 : rows.size() - 1) : Math.floorMod(at + by, rows.size()));
    }

    /** "3 of 17" at a stop, else "17 differences" or "no differences". */
    String told(int row) {
        int at = rows.indexOf(row);
        String what = areDifferences ? rows.size() == 1 ? "difference" : "differences" : rows.size() == 1 ? "fact" : "facts";
        return at >= 0 ? at + 1 + " of " + rows.size() : (rows.isEmpty() ? "no" : rows.size()) + " " + what;
    }
}
