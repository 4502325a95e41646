package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.text.Span;

class RowTitleTest {
    /** Events of several articles stand between slashes. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            killed   | 12          | people   | people   | flood                                                    | Killed: flood
            killed   | 12          | people   | people   | a dam that nobody had looked at broke / Orva dam failure | Killed: Orva dam failure
            killed   | three       | people   | children | Orva dam failure                                         | Children killed: Orva dam failure
            missing  | nine        | people   |          |                                                          | Missing
            missing  | Two         | people   | two      |                                                          | Missing
            start    | on Monday   |          |          | repairs                                                  | Repairs: start
            end      | last week   |          |          | talks / first talks                                      | First talks: end
            deadline | by Friday   |          |          |                                                          | Deadline
            occurred | on Tuesday  |          |          | ferry sinking                                            | Ferry sinking: when
            occurred | on Tuesday  |          |          | four people shooting / nine people death                 | Shooting: when
            occurred | on Tuesday  |          |          | Ida Vance arrest                                         | Ida Vance arrest: when
            occurred | on Tuesday  |          |          | two men death                                            | Death: when
            duration | five years  | year     |          | fighting                                                 | Fighting: how long
            duration | two hours   | hour     |          | the crew worked for … in the rain                        | Duration: the crew worked for … in the rain
            duration | 12 years    | year     |          | the captain whose ferry hit the pier was jailed for … in spring by the court of Orva | Duration: pier was jailed for … in spring by
            count    | 17 nations  | nation   | nations  | … were brought together in Bern                          | Nations: were brought together in Bern
            count    | 14 boats    | boat     | boats    | Two helicopters and … are searching                      | Boats: Two helicopters and … are searching
            count    | 40 islanders| islander | islanders| For …                                                    | Islanders
            count    | 35 metres   | metre    |          | which lies at a depth of …                               | Metres: which lies at a depth of …
            measure  | 35 metres   | metre    |          | a mast of … fell                                         | Length: a mast of … fell
            measure  | 90 acres    | acre     |          | it burned …                                              | Area: it burned …
            measure  | 90 points   | point    |          | shares lost …                                            | Measure: shares lost …
            count    | aged 31     | year of age | Lucena Lin | …                                                  | Age: Lucena Lin
            count    | 31-year-old | year of age |       | a … crane broke                                          | Age: a … crane broke
            money    | 900 dollars | dollar   |          | the harbour pays … a day                                 | Money: the harbour pays … a day
            """)
    void isMadeOfTheArticlesWords(String kind, String stated, String unit, String who, String abouts, String title) {
        List<Cell> cells = Arrays.stream((abouts == null ? "" : abouts).split(" / ")).map(about -> cell(FactKind.valueOf(kind.toUpperCase()), stated, unit, who, about.isEmpty() ? null : about)).toList();
        assertThat(RowTitle.of(cells).words()).isEqualTo(title);
    }

    private static Cell cell(FactKind kind, String stated, String unit, String who, String about) {
        Passage passage = new Passage(Passage.Part.TEXT, new Span(0, stated.length()), stated);
        DateRange day = DateRange.on(LocalDate.of(2026, 3, 4));
        return new Cell("a", new Fact(kind, passage, passage, kind.isDated() ? new Dates(day, day, Dates.Precision.DAY) : Amount.exactly(3), unit == null ? "" : unit, who,
                Portion.TOTAL, List.of(), null, about, Claim.OWN));
    }
}
