package org.synoptic.compare;

import java.util.Objects;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Dates.Precision;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Score;

/** How two values of one fact come out. */
public final class Outcomes {
    /** Two numbers that are closer than this share of them are one: units of time do not divide evenly. */
    private static final double SAME = 1e-9;

    private Outcomes() {}

    /** Lengths of time and measures are compared in one unit, whatever they are told in; 60 days may be two months, 6 miles 10 km. */
    public static Outcome of(Fact one, Fact other) {
        return of(one, Scales.common(one), other, Scales.common(other));
    }

    /** The same. */
    static Outcome of(Statement one, Statement other) {
        return of(one.fact(), one.value(), other.fact(), other.value());
    }

    private static Outcome of(Fact one, FactValue value, Fact other, FactValue otherValue) {
        Outcome outcome = of(value, otherValue);
        return outcome == Outcome.DIFFER && Scales.mayBeOne(one, other) ? Outcome.COMPATIBLE : outcome;
    }

    /**
     * Agree: the same stated value which each set holds, or the same set. Compatible: the sets meet otherwise, or a strict bound meets
     * its own number. Differ: the sets do not meet. Scores agree or differ.
     */
    static Outcome of(FactValue one, FactValue other) {
        return switch (one) {
            case Amount a when other instanceof Amount b -> amounts(a, b);
            case Dates a when other instanceof Dates b -> dates(a, b);
            case Score a when other instanceof Score b -> a.matches(b) ? Outcome.AGREE : Outcome.DIFFER;
            default -> throw new IllegalArgumentException("values of two sorts cannot be compared: " + one + ", " + other);
        };
    }

    private static Outcome amounts(Amount a, Amount b) {
        boolean sameNumber = Math.abs(a.stated() - b.stated()) <= SAME * Math.abs(a.stated());
        if (a.set().equals(b.set()) || sameNumber && a.set().holds(a.stated()) && b.set().holds(b.stated())) return Outcome.AGREE;
        return a.set().meets(b.set()) || sameNumber ? Outcome.COMPATIBLE : Outcome.DIFFER;
    }

    private static Outcome dates(Dates a, Dates b) {
        boolean sameDays = a.stated() != null && Objects.equals(a.stated(), b.stated());
        boolean partOfOther = (a.precision() == Precision.PART_OF_DAY) != (b.precision() == Precision.PART_OF_DAY);
        if (partOfOther && a.set().meets(b.set())) return Outcome.COMPATIBLE;
        if (a.set().equals(b.set()) || sameDays && a.set().holds(a.stated()) && b.set().holds(b.stated())) return Outcome.AGREE;
        return a.set().meets(b.set()) ? Outcome.COMPATIBLE : Outcome.DIFFER;
    }

    /** How many times the larger stated number is the smaller one; null where one of them states none. */
    static Double gap(FactValue one, FactValue other) {
        if (!(one instanceof Amount a && other instanceof Amount b)) return null;
        double low = Math.min(a.stated(), b.stated());
        double high = Math.max(a.stated(), b.stated());
        return low > 0 && high < Double.POSITIVE_INFINITY ? high / low : null;
    }
}
