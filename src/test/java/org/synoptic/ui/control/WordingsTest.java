package org.synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingsTest {
    @ParameterizedTest(name = "room for {0} letters: {1}")
    @CsvSource({"20, a full wording", "14, a full wording", "13, a wording", "3, short", "5, short"})
    void theFullestWordingThatFits(double room, String said) {
        assertThat(Wordings.fitting(List.of("a full wording", "a wording", "short"), room, String::length)).isEqualTo(said);
    }
}
