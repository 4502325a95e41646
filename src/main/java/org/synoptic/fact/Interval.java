package org.synoptic.fact;

/**
 * A set of numbers without gaps.
 *
 * @param low the least, or negative infinity
 * @param high the greatest, at least {@code low}, or positive infinity
 * @param lowOpen whether {@code low} itself is left out
 * @param highOpen whether {@code high} itself is left out
 */
public record Interval(double low, double high, boolean lowOpen, boolean highOpen) {
    public Interval {
        if (!(low <= high)) throw new IllegalArgumentException("no such interval: " + low + " to " + high);
    }

    public static Interval of(double low, double high) {
        return new Interval(low, high, false, false);
    }

    public static Interval exactly(double value) {
        return of(value, value);
    }

    public static Interval atLeast(double value) {
        return of(value, Double.POSITIVE_INFINITY);
    }

    public static Interval moreThan(double value) {
        return new Interval(value, Double.POSITIVE_INFINITY, true, false);
    }

    public boolean holds(double value) {
        return (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);
    }

    /** Whether some number is in both. */
    public boolean meets(Interval other) {
        if (low > other.high || other.low > high) return false;
        if (low == other.high) return !lowOpen && !other.highOpen;
        if (high == other.low) return !highOpen && !other.lowOpen;
        return true;
    }

    public Interval times(double factor) {
        return new Interval(low * factor, high * factor, lowOpen, highOpen);
    }
}
