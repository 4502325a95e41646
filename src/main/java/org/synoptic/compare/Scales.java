package org.synoptic.compare;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Interval;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;

/** Lengths of time, measures and money of one sort in one unit: days in hours, miles in metres, pence in pounds. */
public final class Scales {
    private static final String PER = " per ";
    private static final Set<FactKind> SCALED = Set.of(FactKind.DURATION, FactKind.MEASURE, FactKind.MONEY);
    private static final Map<String, Scale> BY_UNIT = new HashMap<>();
    private static final WordClass DIMENSIONS;

    static {
        Lexicon words = Lexicon.load(Scales.class, "en/units.yaml");
        DIMENSIONS = words.get("dimension");
        WordClass scales = words.get("scale");
        for (String unit : scales.phrases()) BY_UNIT.put(unit, Scale.of(scales.valueOf(unit)));
    }

    /** Units that hold not always as many days. */
    private static final Set<String> OF_CALENDAR = Set.of("month", "quarter", "year", "decade", "century");
    /** A month is so much longer than another at the most, as a share of it. */
    private static final double CALENDAR = 0.1;

    /**
     * How a unit is told in another one.
     *
     * @param factor so many of the other are one
     * @param zero where its nought lies on the other's scale: 0 for all but degrees
     */
    private record Scale(double factor, String unit, double zero) {
        /** "1609.344 metre", "0.5555555556 celsius -17.7777778". */
        static Scale of(String told) {
            int from = told.indexOf(' ');
            int to = Math.max(told.lastIndexOf(" -"), told.lastIndexOf(" +"));
            return new Scale(Double.parseDouble(told.substring(0, from)), told.substring(from + 1, to < 0 ? told.length() : to), to < 0 ? 0 : Double.parseDouble(told.substring(to + 1)));
        }
    }

    private Scales() {}

    /** The fact's value, in the unit that all of its sort are compared in. */
    public static FactValue common(Fact fact) {
        Scale scale = SCALED.contains(fact.kind()) ? scale(fact.unit()) : null;
        if (scale == null || !(fact.value() instanceof Amount amount)) return fact.value();
        Amount scaled = amount.times(scale.factor());
        return scale.zero() == 0 ? scaled : new Amount(scaled.stated() + scale.zero(), scaled.bound(), new Interval(scaled.set().low() + scale.zero(), scaled.set().high() + scale.zero(), scaled.set().lowOpen(), scaled.set().highOpen()));
    }

    /** What a unit is compared in; itself where nothing else measures the same. */
    static String common(String unit) {
        Scale scale = scale(unit);
        if (scale == null) return unit;
        return BY_UNIT.containsKey(unit) ? scale.unit() : scale.unit() + unit.substring(unit.indexOf(PER));
    }

    /** What a measure in the unit is of: "area" of acres; null if it has no name. */
    static String dimension(String unit) {
        return DIMENSIONS.valueOf(common(unit));
    }

    /** Of "penny per share" that of the penny; null if there is none. */
    private static Scale scale(String unit) {
        Scale scale = BY_UNIT.get(unit);
        int per = scale == null ? unit.indexOf(PER) : -1;
        return per < 0 ? scale : BY_UNIT.get(unit.substring(0, per));
    }

    /**
     * Whether two numbers in different units may be one: lengths of time, one of them of the calendar, that are as long as one another but for the length
     * of months; measures of which one is the other, rounded: 6 miles and 10 km.
     */
    static boolean mayBeOne(Fact one, Fact other) {
        if (one.unit().equals(other.unit()) || !(common(one) instanceof Amount a && common(other) instanceof Amount b)) return false;
        return switch (one.kind()) {
            case DURATION -> (OF_CALENDAR.contains(one.unit()) || OF_CALENDAR.contains(other.unit())) && Math.abs(a.stated() - b.stated()) <= CALENDAR / 2 * Math.max(a.stated(), b.stated());
            case MEASURE -> Math.abs(a.stated() - b.stated()) <= rounding(one) + rounding(other);
            default -> false;
        };
    }

    /** Half of the last digit that a number is told to, in the common unit. */
    private static double rounding(Fact fact) {
        double stated = ((Amount) fact.value()).stated();
        if (!Double.isFinite(stated) || stated == 0) return 0;
        int digits = BigDecimal.valueOf(stated).stripTrailingZeros().scale();
        Scale scale = scale(fact.unit());
        return Math.pow(10, -digits) / 2 * (scale == null ? 1 : scale.factor());
    }
}
