package org.synoptic.fact.time;

import java.util.Map;

/** Lengths of time as TIMEX3 writes them, after ISO 8601: {@code P2D}, {@code PT5H30M}, {@code PXY} for "years". */
final class Durations {
    /** Units by their codes in rules; a finer unit and how many of it make one, for halves; null where halves stay decimals. */
    private record Unit(String before, String code, int factor, String half) {}

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("S", new Unit("PT", "S", 1, null)), Map.entry("MIN", new Unit("PT", "M", 1, "30S")), Map.entry("H", new Unit("PT", "H", 1, "30M")),
            Map.entry("D", new Unit("P", "D", 1, "T12H")), Map.entry("WE", new Unit("P", "WE", 1, null)), Map.entry("W", new Unit("P", "W", 1, null)),
            Map.entry("FN", new Unit("P", "W", 2, "1W")), Map.entry("M", new Unit("P", "M", 1, null)), Map.entry("Q", new Unit("P", "Q", 1, null)),
            Map.entry("Y", new Unit("P", "Y", 1, "6M")), Map.entry("DE", new Unit("P", "Y", 10, "5Y")), Map.entry("CE", new Unit("P", "Y", 100, "50Y")),
            Map.entry("ML", new Unit("P", "Y", 1000, "500Y")));

    private Durations() {}

    /** @param amount NaN for an open one */
    static String value(double amount, String unitCode) {
        Unit unit = UNITS.get(unitCode);
        if (unit == null) return null;
        if (Double.isNaN(amount)) return unit.before + "X" + (unit.factor > 1 ? openCode(unitCode) : unit.code);
        double whole = Math.floor(amount);
        if (amount - whole == 0.5 && unit.half != null && amount < 1e6) return unit.before.equals("PT") || !unit.half.startsWith("T")
                ? joined(unit, whole) : "P" + (whole > 0 ? number(whole) + "D" : "") + unit.half;
        return unit.before + number(amount * unit.factor) + unit.code;
    }

    /** A length and one of a finer unit that comes on top: {@code PT2H50M}, {@code P3DT4H}. */
    static String and(String value, String finer) {
        return value + (value.startsWith("PT") ? finer.substring(2) : finer.substring(1));
    }

    private static String joined(Unit unit, double whole) {
        if (whole == 0) return unit.before + unit.half;
        boolean sameUnit = unit.half.endsWith(unit.code) && unit.factor > 1;
        return sameUnit ? unit.before + number((whole + 0.5) * unit.factor) + unit.code : unit.before + number(whole * unit.factor) + unit.code + unit.half;
    }

    private static String openCode(String unitCode) {
        return unitCode.equals("FN") ? "W" : unitCode;
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
    }
}
