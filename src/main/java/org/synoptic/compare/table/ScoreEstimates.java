package org.synoptic.compare.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.Cell;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.Score;

/** The score that most sources give, of equals the first by its numbers. No score is lower or higher than another. */
final class ScoreEstimates {
    private final Estimator estimator;

    ScoreEstimates(Estimator estimator) {
        this.estimator = estimator;
    }

    Estimate of(List<Cell> cells, Rule rule) {
        return rule == Rule.IBC ? Estimate.NONE : new Estimate(null, best(cells), null);
    }

    private Estimate.Bound best(List<Cell> cells) {
        Map<Score, Set<Object>> votes = new HashMap<>();
        for (Cell cell : cells) votes.computeIfAbsent(score(cell), score -> new HashSet<>()).add(estimator.origin(cell));
        Comparator<Score> most = Comparator.comparingInt(score -> -votes.get(score).size());
        Score best = votes.keySet().stream().min(most.thenComparing(score -> ValueWords.of(score))).orElseThrow();
        return new Estimate.Bound(ValueWords.of(best), Double.NaN, cells.stream().filter(cell -> score(cell).equals(best)).toList());
    }

    private static Score score(Cell cell) {
        return ((Score) cell.fact().value()).leaderFirst();
    }
}
