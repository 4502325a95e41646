package org.synoptic.ui.comparison.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.compare.Row;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.SampleStory;

/** What a cell and its tip tell of its figure. */
class FactCellsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | high | “seven people were killed” / ◆ decides high / Words: “seven” / Stands for: exactly 7 / Unit: people / Part or total: a total / Claimant: according to the regional governor
            2 | 1 |      | “At least 20 were taken to hospital” / Words: “At least 20” / Stands for: 20 or more / Unit: people / Part or total: a total / Claimant: the outlet's own word
            1 | 0 |      | “Repairs had begun last month” / Words: “last month” / Stands for: Feb 2031 / Claimant: the outlet's own word
            """)
    void passageAndAllThatIsKnown(int row, int cell, String decides, String tip) {
        Compared compared = SampleStory.compared();
        Row shown = compared.row(row);
        assertThat(FactCells.tip(compared, shown, shown.cells().get(cell), decides == null ? "" : decides).replace("\n", " / ")).isEqualTo(tip);
    }

    /** An underscore stands for a space at which no line ends. */
    @ParameterizedTest
    @CsvSource({"4.5–under 5 years, 4.5–under_5_years", "25 Feb · planned, 25_Feb · planned", "1 Jan 2015 – 21 Feb 2016, 1 Jan 2015 – 21 Feb 2016"})
    void aShortValueStaysOnOneLine(String detail, String shown) {
        assertThat(FactCells.unbroken(detail).replace('\u00A0', '_')).isEqualTo(shown);
    }

    @Test
    void aNameIsCutAtAWordAndEndsInOneEllipsis() {
        assertThat(FactCells.cut("Rovers beat Town … on Sunday", 20)).isEqualTo("Rovers beat Town…");
        assertThat(FactCells.cut("Rovers beat Town", 20)).isEqualTo("Rovers beat Town");
    }
}
