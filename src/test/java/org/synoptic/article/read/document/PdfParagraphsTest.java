package org.synoptic.article.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfParagraphsTest {
    @Test
    void joinsLinesAndBrokenWords() {
        assertThat(PdfParagraphs.of(List.of("The bridge was in-\nspected in March,\nthe mayor said.\n\nNobody was hurt.\n"))).containsExactly("The bridge was inspected in March, the mayor said.", "Nobody was hurt.");
    }

    @Test
    void joinsWhatGoesOnOverThePageAndLeavesNumbersOut() {
        assertThat(PdfParagraphs.of(List.of("A detour leads over the old\n\n1\n", "dam, which is longer.\n\nPage 2 of 3", "Another paragraph.\n\n- 3 -"))).containsExactly("A detour leads over the old dam, which is longer.", "Another paragraph.");
    }

    @Test
    void leavesOutWhatStandsOnMostPages() {
        assertThat(PdfParagraphs.of(List.of("Valley Herald\n\nOne.", "Valley Herald\n\nTwo.", "Valley Herald\n\nThree."))).containsExactly("One.", "Two.", "Three.");
    }
}
