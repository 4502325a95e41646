package org.synoptic.fact;

/**
 * When something happens, as days.
 *
 * @param set the possible days
 * @param stated the days of the time named in the words ("by Friday" states Friday, its set is open to the past), or null where none is named
 * @param precision the coarsest calendar unit of the words
 */
public record Dates(DateRange set, DateRange stated, Precision precision) implements FactValue {
    /** Calendar units, from fine to coarse; {@code CLOCK} for a time of day alone, whose day only the context tells; {@code NONE} for "as soon as possible". */
    public enum Precision { CLOCK, PART_OF_DAY, DAY, WEEK, MONTH, QUARTER, SEASON, YEAR, DECADE, CENTURY, NONE }
}
