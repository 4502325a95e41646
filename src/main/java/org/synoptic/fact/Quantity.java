package org.synoptic.fact;

/**
 * A number with its meaning.
 *
 * @param passage number, hedge and unit
 * @param amount in {@code unit}
 * @param trend the direction of a change ("rose by 3"), or null
 * @param unit a singular lower-case noun, {@code percentage} or a currency's name ({@code dollar}); empty for a bare number
 * @param counts the noun phrase that it counts or measures, as written, or null
 * @param portion whether it is a whole, a part or an increase
 */
public record Quantity(Passage passage, Amount amount, Trend trend, String unit, String counts, Portion portion) {
    /** Direction of a change. */
    public enum Trend { UP, DOWN }
}
