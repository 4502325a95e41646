package org.synoptic.fact;

/**
 * A time expression after TimeML's TIMEX3.
 *
 * @param passage its extent
 * @param type TIMEX3 type
 * @param value TIMEX3 value: {@code 2016-02-12}, {@code 2016-W07}, {@code P2D}, {@code PRESENT_REF}; null if the words could not be understood
 * @param mod TIMEX3 modifier ({@code START}, {@code APPROX}, {@code MORE_THAN}), or null
 * @param range the first and last day meant; null for durations, sets and what cannot be resolved
 * @param precision the calendar unit of the words, {@code NONE} for durations and references
 */
public record Timex(Passage passage, Type type, String value, String mod, DateRange range, Dates.Precision precision) {
    /** TIMEX3 types. */
    public enum Type { DATE, TIME, DURATION, SET }
}
