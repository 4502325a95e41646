package org.synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutletColorTest {
    @ParameterizedTest
    @CsvSource({"The Harbour Post, Harbour Post", "HARBOUR POST, harbour post", "The harbour post, Harbour Post"})
    void spellingsOfOneOutletHaveOneColour(String one, String other) {
        assertThat(OutletColor.of(one)).isEqualTo(OutletColor.of(other));
    }

    @Test
    void anUnknownOutletIsGrey() {
        assertThat(OutletColor.of(null)).isEqualTo(OutletColor.of(" ")).isEqualTo(OutletColor.UNKNOWN);
    }

    @Test
    void whiteLettersCanBeReadOnEveryColour() {
        assertThat(OutletColor.COLORS).doesNotHaveDuplicates().allSatisfy(color -> assertThat(1.05 / (luminance(color) + 0.05)).isGreaterThan(4.5));
    }

    /** Relative luminance as WCAG defines it. */
    private static double luminance(String color) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(color.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
