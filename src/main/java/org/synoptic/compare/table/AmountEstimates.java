package org.synoptic.compare.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Scales;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;

/** Low, best and high of figures. A figure without a number of its own ("dozens") counts as the least that it may stand for. */
final class AmountEstimates {
    private final Estimator estimator;

    AmountEstimates(Estimator estimator) {
        this.estimator = estimator;
    }

    Estimate of(List<Cell> cells, Rule rule) {
        return switch (rule) {
            case UCDP -> new Estimate(low(cells), best(cells), high(cells));
            case ACLED -> new Estimate(null, low(cells), null);
            case IBC -> new Estimate(low(cells), null, high(cells));
            case LATEST -> new Estimate(low(cells), best(cells), high(cells));
        };
    }

    private static Estimate.Bound low(List<Cell> cells) {
        return bound(cells, AmountEstimates::least, Comparator.reverseOrder());
    }

    /** "20 or more" where the highest figure is itself a least. */
    private static Estimate.Bound high(List<Cell> cells) {
        Estimate.Bound bound = bound(cells, AmountEstimates::most, Comparator.naturalOrder());
        boolean open = bound.decides().stream().allMatch(cell -> Double.isInfinite(amount(cell.fact()).set().high()));
        return open ? new Estimate.Bound(bound.words() + " or more", bound.value(), bound.decides()) : bound;
    }

    private Estimate.Bound best(List<Cell> cells) {
        TreeMap<Double, Set<Object>> votes = new TreeMap<>();
        for (Cell cell : cells) votes.computeIfAbsent(stated(comparable(cell.fact())), value -> new HashSet<>()).add(estimator.origin(cell));
        int most = votes.values().stream().mapToInt(Set::size).max().orElseThrow();
        double best = votes.entrySet().stream().filter(vote -> vote.getValue().size() == most).findFirst().orElseThrow().getKey();
        return bound(cells.stream().filter(cell -> stated(comparable(cell.fact())) == best).toList(), AmountEstimates::stated, Comparator.naturalOrder());
    }

    private static Estimate.Bound bound(List<Cell> cells, ToDoubleFunction<Amount> edge, Comparator<Double> order) {
        double value = cells.stream().map(cell -> edge.applyAsDouble(comparable(cell.fact()))).max(order).orElseThrow();
        List<Cell> decides = cells.stream().filter(cell -> edge.applyAsDouble(comparable(cell.fact())) == value).toList();
        Fact fact = decides.getFirst().fact();
        double own = edge.applyAsDouble(amount(fact));
        return new Estimate.Bound(ValueWords.of(own, fact), own, decides);
    }

    private static double least(Amount amount) {
        return Double.isInfinite(amount.set().low()) ? 0 : amount.set().low();
    }

    private static double most(Amount amount) {
        return Double.isInfinite(amount.set().high()) ? stated(amount) : amount.set().high();
    }

    private static double stated(Amount amount) {
        return Double.isNaN(amount.stated()) ? least(amount) : amount.stated();
    }

    private static Amount comparable(Fact fact) {
        return (Amount) Scales.common(fact);
    }

    private static Amount amount(Fact fact) {
        return (Amount) fact.value();
    }
}
