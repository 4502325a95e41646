package org.synoptic.compare.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.synoptic.compare.Cell;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;

/** First, best and last day of dated facts. The best is what most sources give, of equals the most exact, of equals the first. */
final class DateEstimates {
    private static final Comparator<DateRange> EXACT_FIRST = Comparator.comparingLong(DateEstimates::days).thenComparing(range -> range.from() == null ? LocalDate.MIN : range.from());

    private final Estimator estimator;

    DateEstimates(Estimator estimator) {
        this.estimator = estimator;
    }

    Estimate of(List<Cell> cells, Rule rule) {
        Estimate.Bound first = edge(cells, DateRange::from, Comparator.reverseOrder());
        Estimate.Bound last = edge(cells, DateRange::to, Comparator.naturalOrder());
        return switch (rule) {
            case UCDP, LATEST -> new Estimate(first, best(cells), last);
            case ACLED -> new Estimate(null, best(cells), null);
            case IBC -> new Estimate(first, null, last);
        };
    }

    private Estimate.Bound best(List<Cell> cells) {
        Map<DateRange, Set<Object>> votes = new HashMap<>();
        for (Cell cell : cells) votes.computeIfAbsent(set(cell), days -> new HashSet<>()).add(estimator.origin(cell));
        int most = votes.values().stream().mapToInt(Set::size).max().orElseThrow();
        DateRange best = votes.entrySet().stream().filter(vote -> vote.getValue().size() == most).map(Map.Entry::getKey).min(EXACT_FIRST).orElseThrow();
        return new Estimate.Bound(ValueWords.of(best), Double.NaN, cells.stream().filter(cell -> set(cell).equals(best)).toList());
    }

    /** Null if every statement leaves this edge open. */
    private static Estimate.Bound edge(List<Cell> cells, Function<DateRange, LocalDate> edge, Comparator<LocalDate> order) {
        LocalDate day = cells.stream().map(cell -> edge.apply(set(cell))).filter(Objects::nonNull).max(order).orElse(null);
        if (day == null) return null;
        return new Estimate.Bound(ValueWords.of(DateRange.on(day)), Double.NaN, cells.stream().filter(cell -> day.equals(edge.apply(set(cell)))).toList());
    }

    private static DateRange set(Cell cell) {
        return ((Dates) cell.fact().value()).set();
    }

    private static long days(DateRange range) {
        return range.from() == null || range.to() == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(range.from(), range.to());
    }
}
