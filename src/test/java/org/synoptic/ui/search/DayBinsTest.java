package org.synoptic.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.fact.DateRange;
import org.synoptic.search.Results.Facet;
import org.synoptic.ui.search.DayBins.Bin;

class DayBinsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2016-02-12                       | 1  | 12 Feb 2016           | 12 Feb 2016
            2016-02-12 2016-03-02            | 20 | 12 Feb 2016           | 2 Mar 2016
            2016-02-12 2016-02-13 2016-04-30 | 12 | 8–14 Feb 2016         | 25 Apr – 1 May 2016
            2015-12-30 2016-03-01            | 10 | 28 Dec 2015 – 3 Jan 2016 | 29 Feb – 6 Mar 2016
            2015-12-30 2018-03-01            | 28 | Dec 2015              | Mar 2018
            2016-02-01 2019-11-09            | 16 | Jan–Mar 2016          | Oct–Dec 2019
            2001-05-07 2031-01-01            | 31 | 2001                  | 2031
            1912-04-15 2031-01-01            | 25 | 1910–1914             | 2030–2034
            -                                | 0  | -                     | -
            """)
    void columnsFollowOneAnotherWithoutHoles(String days, int columns, String first, String last) {
        List<Bin> bins = DayBins.of(facets(days));
        assertThat(bins).hasSize(columns);
        if (columns == 0) return;
        assertThat(DayBins.words(bins.getFirst().days())).isEqualTo(first);
        assertThat(DayBins.words(bins.getLast().days())).isEqualTo(last);
        for (int i = 1; i < columns; i++) assertThat(bins.get(i).first()).isEqualTo(bins.get(i - 1).last().plusDays(1));
        assertThat(bins.stream().mapToInt(Bin::count).sum()).isEqualTo(facets(days).size() * 2);
    }

    @Test
    void noStretchOfDaysGivesMoreColumnsThanCanBeHit() {
        for (int days = 1; days < 400_000; days += 1 + days / 7) assertThat(DayBins.of(List.of(new Facet<>(LocalDate.EPOCH, 1), new Facet<>(LocalDate.EPOCH.plusDays(days), 1)))).hasSizeBetween(2, 42);
    }

    @Test
    void aBrushIsDrawnMovedAndStretchedWithinTheChart() {
        List<Bin> bins = DayBins.of(facets("2016-02-12 2016-02-16"));
        DayBrush drawn = DayBrush.at(3).to(1, bins.size());
        assertThat(drawn.days(bins)).isEqualTo(new DateRange(LocalDate.of(2016, 2, 13), LocalDate.of(2016, 2, 15)));
        assertThat(DayBrush.of(drawn.days(bins), bins)).isEqualTo(new DayBrush(1, 3));
        assertThat(drawn.stretched(-9, bins.size())).isEqualTo(new DayBrush(3, 0));
        assertThat(drawn.moved(1, bins.size())).isEqualTo(DayBrush.at(2));
        assertThat(DayBrush.NONE.stretched(-1, bins.size())).isEqualTo(DayBrush.at(4));
        assertThat(DayBrush.NONE.days(bins)).isEqualTo(DateRange.ANY);
        assertThat(drawn.to(4, bins.size()).articles(bins)).isEqualTo(2);
    }

    private static List<Facet<LocalDate>> facets(String days) {
        return days == null ? List.of() : Stream.of(days.split(" ")).map(day -> new Facet<>(LocalDate.parse(day), 2)).toList();
    }
}
