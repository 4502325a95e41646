package org.synoptic.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.search.Dimension;
import org.synoptic.search.query.QueryFields;

class CompletionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ou                   | outlet:
            ferry pub            | ferry published:
            ferry -(he           | ferry -(headline:
            pla                  | place:
            outlet:c             | outlet:"Coast Radio"
            outlet:RAD           | outlet:"Coast Radio"
            outlet:"coast r      | outlet:"Coast Radio"
            storm OR outlet:le   | storm OR outlet:Ledger
            person:br            | person:"Ilse Brandt"
            starred:             | starred:yes; starred:no
            read:n               | read:no
            fact:kil             | fact:killed
            """)
    void goesOnWithTheNameOfAFieldOrAKnownValue(String query, String completed) {
        assertThat(Completions.of(query, CompletionsTest::values)).extracting(completion -> completion.query().strip()).isEqualTo(List.of(completed.split("; ")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            o
            ferry
            outlet:zzz
            killed:[1
            outlet:ledger zz
            "peace ou" ferry
            """)
    void offersNothingElsewhere(String query) {
        assertThat(Completions.of(query, CompletionsTest::values)).isEmpty();
    }

    @Test
    void saysWhatEachFieldIs() {
        for (String field : QueryFields.names()) assertThat(Completions.of(field, _ -> List.of())).as(field).isNotEmpty().allSatisfy(completion -> assertThat(completion.shown()).matches("\\w+:  .+"));
    }

    private static List<String> values(Dimension dimension) {
        return switch (dimension) {
            case OUTLET -> List.of("Harbour Post", "Coast Radio", "Ledger");
            case PERSON -> List.of("Ilse Brandt");
            case FACT -> List.of("killed", "injured");
            default -> List.of();
        };
    }
}
