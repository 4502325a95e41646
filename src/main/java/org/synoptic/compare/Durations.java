package org.synoptic.compare;

import java.util.Map;
import java.util.Set;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;

/** Lengths of time in one unit. */
public final class Durations {
    private static final double DAY = 24;
    private static final double YEAR = 365.25 * DAY;
    private static final Map<String, Double> HOURS = Map.ofEntries(
            Map.entry("millisecond", 1 / 3_600_000.0), Map.entry("second", 1 / 3600.0), Map.entry("minute", 1 / 60.0), Map.entry("hour", 1.0),
            Map.entry("day", DAY), Map.entry("night", DAY), Map.entry("week", 7 * DAY), Map.entry("fortnight", 14 * DAY), Map.entry("month", YEAR / 12),
            Map.entry("quarter", YEAR / 4), Map.entry("year", YEAR), Map.entry("decade", 10 * YEAR), Map.entry("century", 100 * YEAR), Map.entry("millennium", 1000 * YEAR));

    /** Units that hold not always as many days. */
    private static final Set<String> OF_CALENDAR = Set.of("month", "quarter", "year", "decade", "century");
    /** A month is so much longer than another at the most, as a share of it. */
    private static final double CALENDAR = 0.1;

    private Durations() {}

    /** Whether two exact lengths in different units, one of them of the calendar, are as long as one another but for the length of months. */
    static boolean mayBeOne(Fact one, Fact other) {
        boolean calendar = one.kind() == FactKind.DURATION && !one.unit().equals(other.unit()) && (OF_CALENDAR.contains(one.unit()) || OF_CALENDAR.contains(other.unit()));
        if (!calendar || !(inHours(one) instanceof Amount a && inHours(other) instanceof Amount b)) return false;
        return Math.abs(a.stated() - b.stated()) <= CALENDAR / 2 * Math.max(a.stated(), b.stated());
    }

    /** The fact's value, in hours where it is a length of time in a known unit. */
    public static FactValue inHours(Fact fact) {
        Double hours = fact.kind() == FactKind.DURATION ? HOURS.get(fact.unit()) : null;
        return hours != null && fact.value() instanceof Amount amount ? amount.times(hours) : fact.value();
    }

    static boolean knows(String unit) {
        return HOURS.containsKey(unit);
    }
}
