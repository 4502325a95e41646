package org.synoptic.fact.number;

/**
 * A number as written, without hedge or unit.
 *
 * @param value what it stands for
 * @param form how it is written
 */
public record Numeral(double value, Form form) {
    /** How a number is written. */
    public enum Form {
        /** {@code 1,200} */
        DIGITS,
        /** {@code twelve hundred}, {@code a dozen} */
        WORDS,
        /** {@code 1.2 million} */
        MIXED
    }

    public boolean isWhole() {
        return value == Math.rint(value) && !Double.isInfinite(value);
    }
}
