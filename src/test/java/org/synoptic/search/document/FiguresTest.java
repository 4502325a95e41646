package org.synoptic.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Interval;

class FiguresTest {
    @ParameterizedTest(name = "{0} found by [{5} TO {6}]: {7}")
    @CsvSource(delimiter = '|', textBlock = """
            179               | EXACT     | 179    | 179      | false | 179    | 179      | true
            at least 3        | AT_LEAST  | 3      | Infinity | false | 3      | 3        | true
            at least 3        | AT_LEAST  | 3      | Infinity | false | 1000   | Infinity | false
            at least 3        | AT_LEAST  | 3      | Infinity | false | 2      | Infinity | true
            more than 250     | MORE_THAN | 250    | Infinity | true  | 250    | 250      | true
            more than 250     | MORE_THAN | 250    | Infinity | true  | 250.01 | Infinity | false
            up to 30          | AT_MOST   | 0      | 30       | false | 30     | Infinity | true
            up to 30          | AT_MOST   | 0      | 30       | false | 0      | 5        | false
            between 30 and 40 | RANGE     | 30     | 40       | false | 35     | Infinity | true
            dozens            | VAGUE     | 24     | 99       | false | 50     | Infinity | true
            dozens            | VAGUE     | 24     | 99       | false | 100    | Infinity | false
            nearly 100        | LESS_THAN | 90     | 100      | false | 95     | 99       | true
            none              | EXACT     | 0      | 0        | false | 0      | 0        | true
            """)
    void aFigureIsFoundWhereItsWordsPutIt(String words, Amount.Bound bound, double low, double high, boolean lowOpen, double from, double to, boolean found) {
        Figures figure = Figures.of(new Amount(Double.NaN, bound, new Interval(low, high, lowOpen, false)));
        assertThat(figure.low() <= to && figure.high() >= from).as(words).isEqualTo(found);
    }
}
