package org.synoptic.compare;

import java.util.List;
import java.util.stream.Stream;
import org.synoptic.fact.FactKind;

/**
 * One comparable fact: everything that articles state of it.
 *
 * @param kind of fact
 * @param title the fact in a few words of the articles ("earlier talks: end")
 * @param cells at least one, in the order of the articles and then of the text
 * @param pairs one for every two articles that have a cell, and one for an article that differs from itself
 * @param origins how many groups of articles without shared text state it
 */
public record Row(FactKind kind, RowTitle title, List<Cell> cells, List<Pair> pairs, int origins) {
    public Row {
        cells = List.copyOf(cells);
        pairs = List.copyOf(pairs);
    }

    /** The title in one line. */
    public String label() {
        return title.words();
    }

    public Stream<Cell> cellsOf(String article) {
        return cells.stream().filter(cell -> cell.article().equals(article));
    }

    /** Null if one of them is silent. */
    public Pair pair(String a, String b) {
        return pairs.stream().filter(pair -> pair.joins(a, b)).findFirst().orElse(null);
    }
}
