package org.synoptic.fact;

import java.util.Locale;

/**
 * A figure: the number in its words and the numbers that it may stand for.
 *
 * @param stated the number in the words ("at least 179" states 179), or NaN where there is none ("dozens", "between 30 and 40")
 * @param bound how the words limit it
 * @param set the possible values, in the fact's unit
 */
public record Amount(double stated, Bound bound, Interval set) implements FactValue {
    /** How words limit a number. */
    public enum Bound {
        EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE, VAGUE;

        /** As in JSON: {@code at-least}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Amount exactly(double value) {
        return new Amount(value, Bound.EXACT, Interval.exactly(value));
    }

    public Amount times(double factor) {
        return new Amount(stated * factor, bound, set.times(factor));
    }
}
