package org.synoptic.ui.comparison.table;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ColumnHeadTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VOA                       | VOA
            Coast Radio               | Coast Radio
            Harrow Bay Courier        | Harrow Bay / Courier
            Northwesterner            | Northwesterner
            Harbour Office of the Bay | Harbour Office / of the Bay
            """)
    void breaksALongNameInTheMiddle(String name, String lines) {
        assertThat(String.join(" / ", ColumnHead.broken(name))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"300, 1", "110, 2"})
    void breaksANameOnlyWhereItsColumnHasNoRoomForIt(double column, int lines) {
        ColumnHead head = new ColumnHead("Harrow Bay Courier", null, Font.font(13));
        head.fit(column);
        assertThat(head.lookupAll(".head-name")).hasSize(lines);
        head.fit(300);
        assertThat(head.lookupAll(".head-name")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "Harbour Post|5 Nov, 12:40")
    void keepsTheTimeBelowTheName(String name, String time) {
        assertThat(ColumnHead.broken(name + "\n" + time)).containsExactly(name, time);
    }
}
