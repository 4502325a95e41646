package org.synoptic.fact.quantity;

import org.synoptic.fact.Amount;
import org.synoptic.fact.Amount.Bound;
import org.synoptic.fact.Interval;
import org.synoptic.fact.number.Numeral;

/** The sets that hedged numbers stand for: "about" a tenth to either side, "nearly" the tenth below. */
final class Bounds {
    private Bounds() {}

    /** @param hedge a value of the word class {@code hedge}, or null for none */
    static Amount of(double value, String hedge) {
        double tenth = Math.abs(value) / 10;
        double low = Numeral.clean(value - tenth);
        double high = Numeral.clean(value + tenth);
        return switch (hedge == null ? "exact" : hedge) {
            case "at-least" -> new Amount(value, Bound.AT_LEAST, Interval.atLeast(value));
            case "more-than" -> new Amount(value, Bound.MORE_THAN, Interval.moreThan(value));
            case "just-over" -> new Amount(value, Bound.MORE_THAN, new Interval(value, high, value != high, false));
            case "at-most" -> new Amount(value, Bound.AT_MOST, Interval.of(Math.min(0, value), value));
            case "less-than" -> new Amount(value, Bound.LESS_THAN, new Interval(Math.min(0, value), value, false, value > 0));
            case "nearly" -> new Amount(value, Bound.LESS_THAN, new Interval(low, value, false, low < value));
            case "about" -> new Amount(value, Bound.ABOUT, Interval.of(low, high));
            default -> Amount.exactly(value);
        };
    }

    static Amount range(double low, double high) {
        return new Amount(Double.NaN, Bound.RANGE, Interval.of(Math.min(low, high), Math.max(low, high)));
    }

    /** @param interval a value of the word class {@code vague}: {@code 24-99} */
    static Amount vague(String interval, boolean open) {
        String[] edges = interval.split("-");
        double low = Double.parseDouble(edges[0]);
        double high = Double.parseDouble(edges[1]);
        if (low == high) return Amount.exactly(low);
        return new Amount(Double.NaN, Bound.VAGUE, open ? Interval.atLeast(low) : Interval.of(low, high));
    }

    /**
     * A share in words.
     *
     * @param interval a value of the word class {@code fraction}, in percent: {@code 33-34}
     * @param hedge as in {@link #of}
     */
    static Amount share(String interval, String hedge) {
        Amount exact = vague(interval, false);
        if (exact.bound() == Bound.EXACT) return of(exact.stated(), hedge);
        return "more-than".equals(hedge) || "at-least".equals(hedge) ? new Amount(Double.NaN, Bound.VAGUE, Interval.atLeast(exact.set().low())) : exact;
    }

    /** A bare count of 1,000 or more with at most two significant digits stands for all that rounds to it. */
    static Amount rounded(Amount amount) {
        double value = amount.stated();
        if (amount.bound() != Bound.EXACT || !(value >= 1000) || value > 1e15 || value != Math.rint(value)) return amount;
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        if (value % unit != 0) return amount;
        // 5,000 has one significant digit and is still read to the hundred: the last place that "two digits" would fill.
        return new Amount(value, Bound.EXACT, new Interval(value - unit / 2, value + unit / 2, false, true));
    }
}
