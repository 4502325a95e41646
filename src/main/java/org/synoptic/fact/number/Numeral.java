package org.synoptic.fact.number;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number as written, without hedge or unit.
 *
 * @param value what it stands for
 * @param form how it is written
 */
public record Numeral(double value, Form form) {
    private static final int DIGITS = 12;

    /** How a number is written. */
    public enum Form {
        /** {@code 1,200} */
        DIGITS,
        /** {@code twelve hundred}, {@code a dozen} */
        WORDS,
        /** {@code 1.2 million} */
        MIXED
    }

    /** The value without what binary fractions leave behind, 8.2 × 10⁶ being 8,199,999.999999999: to {@value #DIGITS} digits. */
    public static double clean(double value) {
        return value == Math.rint(value) || !Double.isFinite(value) ? value : BigDecimal.valueOf(value).round(new MathContext(DIGITS)).doubleValue();
    }

    public boolean isWhole() {
        return value == Math.rint(value) && !Double.isInfinite(value);
    }
}
