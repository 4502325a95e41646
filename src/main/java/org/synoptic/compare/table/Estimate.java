package org.synoptic.compare.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.synoptic.compare.Cell;

/**
 * What a row comes to under a rule.
 *
 * @param low null where the rule gives none, or nothing bounds it
 * @param best null where the rule gives none
 * @param high null where the rule gives none, or nothing bounds it
 */
public record Estimate(Bound low, Bound best, Bound high) {
    /** Where there is nothing to estimate from. */
    public static final Estimate NONE = new Estimate(null, null, null);

    /**
     * One of the three, with the statements that decide it.
     *
     * @param words the value in a few characters: {@code 12}, {@code 20 or more}, {@code 1–7 Feb 2016}
     * @param value the number in the row's own unit, or NaN for a date
     * @param decides at least one
     */
    public record Bound(String words, double value, List<Cell> decides) {
        public Bound {
            decides = List.copyOf(decides);
        }
    }

    /** Whether a statement decides low, best or high. */
    public boolean isDecidedBy(Cell cell) {
        return bounds().anyMatch(bound -> bound.decides.contains(cell));
    }

    /** "low and best": which of the three a statement decides; empty if none. */
    public String decidedBy(Cell cell) {
        List<String> names = Stream.of(named("low", low, cell), named("best", best, cell), named("high", high, cell)).filter(Objects::nonNull).toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " and " + names.getLast();
            default -> "low, best and high";
        };
    }

    private static String named(String name, Bound bound, Cell cell) {
        return bound != null && bound.decides.contains(cell) ? name : null;
    }

    private Stream<Bound> bounds() {
        return Stream.of(low, best, high).filter(Objects::nonNull);
    }
}
