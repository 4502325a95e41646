package org.synoptic.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.search.Results.Facet;
import org.synoptic.ui.search.MonthBins.Bin;

class MonthBinsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2016-02                | 1  | Feb 2016     | Feb 2016
            2016-02 2016-04        | 3  | Feb 2016     | Apr 2016
            2015-12 2016-01        | 2  | Dec 2015     | Jan 2016
            2016-02 2019-11        | 16 | Jan–Mar 2016 | Oct–Dec 2019
            2001-05 2031-01        | 31 | 2001         | 2031
            1912-04 2031-01        | 25 | 1910–1914    | 2030–2034
            -                      | 0  | -            | -
            """)
    void columnsFollowOneAnotherWithoutHoles(String months, int columns, String first, String last) {
        List<Bin> bins = MonthBins.of(facets(months));
        assertThat(bins).hasSize(columns).hasSizeLessThanOrEqualTo(36);
        if (columns == 0) return;
        assertThat(bins.getFirst().words()).isEqualTo(first);
        assertThat(bins.getLast().words()).isEqualTo(last);
        for (int i = 1; i < columns; i++) assertThat(bins.get(i).first()).isEqualTo(bins.get(i - 1).last().plusMonths(1));
        assertThat(bins.stream().mapToInt(Bin::count).sum()).isEqualTo(facets(months).size() * 2);
    }

    private static List<Facet<YearMonth>> facets(String months) {
        return months == null ? List.of() : Stream.of(months.split(" ")).map(month -> new Facet<>(YearMonth.parse(month), 2)).toList();
    }
}
