package org.synoptic.search.document;

import org.synoptic.fact.Amount;
import org.synoptic.fact.Interval;

/**
 * The numbers under which a figure is found. What it stands for without end is no reason to find it: "at least 3" may be 1,000, but an analyst who
 * asks for 1,000 or more does not mean it. So an open side, and the lower side of "up to 30", is at the number where its words put it. A strict bound is
 * found by its own number too, and just beyond it: "more than 100" by 100 and by >100.
 *
 * @param low the least number
 * @param high the greatest number
 */
record Figures(double low, double high) {
    static Figures of(Amount amount) {
        Interval set = amount.set();
        double low = set.low();
        double high = set.high();
        boolean upTo = (amount.bound() == Amount.Bound.AT_MOST || amount.bound() == Amount.Bound.LESS_THAN) && low <= 0;
        if (Double.isInfinite(high)) high = set.lowOpen() ? Math.nextUp(low) : low;
        if (Double.isInfinite(low) || upTo) low = set.highOpen() ? Math.nextDown(high) : high;
        return new Figures(low, high);
    }
}
