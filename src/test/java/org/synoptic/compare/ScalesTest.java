package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.text.Span;

class ScalesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            duration | 2 day               | 48 hour               | AGREE
            duration | 60 day              | 2 month               | COMPATIBLE
            duration | 50 day              | 2 month               | DIFFER
            duration | 40 minute           | 1 hour                | DIFFER
            measure  | 2.5 kilometre       | 2500 metre            | AGREE
            measure  | 6 mile              | 10 kilometre          | COMPATIBLE
            measure  | 6 mile              | 12 kilometre          | DIFFER
            measure  | 16000 acre          | 6500 hectare          | COMPATIBLE
            measure  | 16000 acre          | 9600 hectare          | DIFFER
            measure  | 104 fahrenheit      | 40 celsius            | AGREE
            measure  | 105 fahrenheit      | 41 celsius            | COMPATIBLE
            measure  | 12 kilogram         | 12 kilogram           | AGREE
            measure  | 12 kilogram         | 12.4 kilogram         | DIFFER
            money    | 615 penny per share | 6.15 pound per share  | AGREE
            money    | 3 pound             | 3 pound sterling      | AGREE
            money    | 620 penny           | 6.15 pound sterling   | DIFFER
            """)
    void comesOutInOneUnit(String kind, String one, String other, Outcome outcome) {
        assertThat(Outcomes.of(fact(kind, one), fact(kind, other))).isEqualTo(outcome);
        assertThat(Outcomes.of(fact(kind, other), fact(kind, one))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"mile,metre", "mile per hour,kilometre per hour", "penny per share,pound sterling per share", "euro per share,euro per share", "barrel,barrel"})
    void unitsThatMeasureOneThingAreOne(String unit, String common) {
        assertThat(Scales.common(unit)).isEqualTo(common);
    }

    private static Fact fact(String kind, String told) {
        int space = told.indexOf(' ');
        Passage passage = new Passage(Passage.Part.TEXT, new Span(0, told.length()), told);
        return new Fact(FactKind.valueOf(kind.toUpperCase()), passage, passage, Amount.exactly(Double.parseDouble(told.substring(0, space))), told.substring(space + 1), null, Portion.TOTAL, List.of(), null, null, Claim.OWN);
    }
}
