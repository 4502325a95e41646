package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.fact.Amount;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Interval;

class OutcomesTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            exactly 179        | at least 179       | AGREE
            exactly 179        | exactly 179        | AGREE
            between 30 and 40  | between 30 and 40  | AGREE
            more than 250000   | exactly 250000     | COMPATIBLE
            more than 250000   | about 260000       | COMPATIBLE
            at least 12        | at least 15        | COMPATIBLE
            between 30 and 40  | exactly 36         | COMPATIBLE
            exactly 46         | exactly 57         | DIFFER
            at least 35        | between 0 and 30   | DIFFER
            less than 10       | exactly 10         | COMPATIBLE
            less than 10       | exactly 16         | DIFFER
            """)
    void figures(String one, String other, Outcome outcome) {
        assertThat(Outcomes.of(amount(one), amount(other))).isEqualTo(outcome);
        assertThat(Outcomes.of(amount(other), amount(one))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "*", textBlock = """
            2016-02-25/2016-02-25 | 2016-02-25/2016-02-25 | AGREE
            by 2016-02-25         | 2016-02-25/2016-02-25 | AGREE
            2016-02-01/2016-02-07 | 2016-01-01/2016-01-31 | DIFFER
            2016-02-01/2016-02-07 | 2016-02-01/2016-02-21 | COMPATIBLE
            by 2016-02-19         | 2016-02-13/2016-02-19 | COMPATIBLE
            open                  | 2016-02-25/2016-02-25 | COMPATIBLE
            open                  | open                  | AGREE
            """)
    void dates(String one, String other, Outcome outcome) {
        assertThat(Outcomes.of(dates(one), dates(other))).isEqualTo(outcome);
        assertThat(Outcomes.of(dates(other), dates(one))).isEqualTo(outcome);
    }

    private static Amount amount(String words) {
        String[] parts = words.split(" ");
        double number = Double.parseDouble(parts[parts.length - 1]);
        return switch (parts[0]) {
            case "at" -> new Amount(number, Amount.Bound.AT_LEAST, Interval.atLeast(number));
            case "more" -> new Amount(number, Amount.Bound.MORE_THAN, Interval.moreThan(number));
            case "less" -> new Amount(number, Amount.Bound.LESS_THAN, new Interval(0, number, false, true));
            case "about" -> new Amount(number, Amount.Bound.ABOUT, Interval.of(0.9 * number, 1.1 * number));
            case "between" -> new Amount(Double.NaN, Amount.Bound.RANGE, Interval.of(Double.parseDouble(parts[1]), number));
            default -> Amount.exactly(number);
        };
    }

    private static Dates dates(String words) {
        if (words.equals("open")) return new Dates(DateRange.ANY, null, Dates.Precision.NONE);
        if (words.startsWith("by ")) {
            LocalDate day = LocalDate.parse(words.substring(3));
            return new Dates(new DateRange(null, day), DateRange.on(day), Dates.Precision.DAY);
        }
        String[] days = words.split("/");
        DateRange range = new DateRange(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        return new Dates(range, range, Dates.Precision.DAY);
    }
}
