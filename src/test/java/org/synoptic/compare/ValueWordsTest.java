package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.text.Span;

class ValueWordsTest {
    @ParameterizedTest
    @CsvSource(nullValues = "*", delimiter = '|', textBlock = """
            2016-02-19 | 2016-02-19 | 19 Feb 2016
            2016-02-01 | 2016-02-07 | 1–7 Feb 2016
            2016-01-25 | 2016-02-07 | 25 Jan – 7 Feb 2016
            2015-12-28 | 2016-01-03 | 28 Dec 2015 – 3 Jan 2016
            2016-01-01 | 2016-01-31 | Jan 2016
            2012-01-01 | 2012-12-31 | 2012
            1990-01-01 | 1999-12-31 | 1990–1999
            *          | 2016-02-25 | by 25 Feb 2016
            2016-03-01 | *          | from 1 Mar 2016
            *          | *          | no date given
            """)
    void days(LocalDate from, LocalDate to, String words) {
        assertThat(ValueWords.of(new DateRange(from, to))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            179    | 179      | false | false | 179
            179    | Infinity | false | false | 179 or more
            250000 | Infinity | true  | false | over 250,000
            0      | 30       | false | false | up to 30
            -Infinity | 10    | false | true  | under 10
            90     | 100      | false | true  | 90–under 100
            30     | 40       | false | false | 30–40
            1.1E10 | 1.1E10   | false | false | 11 billion
            6.4    | 6.4      | false | false | 6.4
            2.16   | 2.6399999999999997 | false | false | 2.16–2.64
            0.673  | 0.673    | false | false | 0.673
            1234.5678 | 1234.5678 | false | false | 1,234.57
            """)
    void numbers(double low, double high, boolean lowOpen, boolean highOpen, String words) {
        assertThat(ValueWords.of(new Interval(low, high, lowOpen, highOpen))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MEASURE  | 2.4 | celsius            | 2.4 °C
            MEASURE  | 121 | foot               | 121 feet
            MEASURE  | 1   | foot               | 1 foot
            MEASURE  | 5   | square mile        | 5 square miles
            MEASURE  | 90  | kilometre per hour | 90 kilometres per hour
            MONEY    | 40  | penny per share    | 40 pence per share
            MONEY    | 3   | japanese yen       | 3 japanese yen
            DURATION | 2   | century            | 2 centuries
            PERCENT  | 3   | percentage         | 3 %
            PERCENT  | 5   | percentage point   | 5 percentage points
            COUNT    | 9   | boat               | 9
            """)
    void units(FactKind kind, double number, String unit, String words) {
        Passage passage = new Passage(Passage.Part.TEXT, new Span(0, 1), "x");
        Fact fact = new Fact(kind, passage, passage, Amount.exactly(number), unit, null, Portion.TOTAL, List.of(), null, null, Claim.OWN);
        assertThat(ValueWords.of(fact)).isEqualTo(words);
    }
}
