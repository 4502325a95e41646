package org.synoptic.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;

/** The first and last day that a time stands for, and how coarse its words are. */
class TimeRangesTest {
    private static final TimeFinder FINDER = new TimeFinder("en");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            It began on Thursday.                 ; 2016-02-11 ; 2016-02-11 ; DAY
            It began early on Friday.             ; 2016-02-12 ; 2016-02-12 ; DAY
            It began on Thursday night.           ; 2016-02-11 ; 2016-02-11 ; PART_OF_DAY
            It began at 9:30 p.m. Thursday.       ; 2016-02-11 ; 2016-02-11 ; PART_OF_DAY
            It fell apart last week.              ; 2016-02-01 ; 2016-02-07 ; WEEK
            It begins this week.                  ; 2016-02-08 ; 2016-02-14 ; WEEK
            It begins next week.                  ; 2016-02-15 ; 2016-02-21 ; WEEK
            It happened over the weekend.         ; 2016-02-06 ; 2016-02-07 ; DAY
            It ended last month.                  ; 2016-01-01 ; 2016-01-31 ; MONTH
            It ended earlier this month.          ; 2016-02-01 ; 2016-02-11 ; MONTH
            It will end later this month.         ; 2016-02-13 ; 2016-02-29 ; MONTH
            It began in March 2011.               ; 2011-03-01 ; 2011-03-31 ; MONTH
            It began in late February 2015.       ; 2015-02-19 ; 2015-02-28 ; MONTH
            It fell in the third quarter of 2015. ; 2015-07-01 ; 2015-09-30 ; QUARTER
            It began in the summer of 2014.       ; 2014-06-01 ; 2014-08-31 ; SEASON
            It came in the winter of 2014.        ; 2014-12-01 ; 2015-02-28 ; SEASON
            It has held since mid-2012.           ; 2012-05-01 ; 2012-08-31 ; YEAR
            It began in early 2012.               ; 2012-01-01 ; 2012-04-30 ; YEAR
            It grew in fiscal 2014.               ;            ;            ; YEAR
            It began five years ago.              ; 2011-01-01 ; 2011-12-31 ; YEAR
            It peaked in the late 1990s.          ; 1997-01-01 ; 1999-12-31 ; DECADE
            It was built in the 19th century.     ; 1800-01-01 ; 1899-12-31 ; CENTURY
            They fled in the past week.           ; 2016-02-05 ; 2016-02-11 ; NONE
            It will be done in the coming week.   ; 2016-02-13 ; 2016-02-19 ; NONE
            It lasted nearly five years.          ;            ;            ; NONE
            It is flown daily.                    ;            ;            ; NONE
            It opens at the weekend.              ; 2016-02-13 ; 2016-02-14 ; DAY
            It closed in the first week of March 2015. ; 2015-03-01 ; 2015-03-07 ; WEEK
            It is due in the new year.            ; 2016-12-01 ; 2017-03-31 ; YEAR
            It sank on 11/12/2015.                ;            ;            ; DAY
            It sank on 25/12/2015.                ; 2015-12-25 ; 2015-12-25 ; DAY
            It ran on May 3-5, 2015.              ; 2015-05-03 ; 2015-05-05 ; DAY
            It grew in FY2014.                    ;            ;            ; YEAR
            It broke on February 30.              ;            ;            ; NONE
            It had broken two days earlier.       ;            ;            ; DAY
            """)
    void aTimeStandsForDays(String text, String from, String to, String precision) {
        Timex time = only(text, "2016-02-12");
        DateRange range = time.range();
        assertThat(range == null ? null : Objects.toString(range.from())).isEqualTo(from);
        assertThat(range == null ? null : Objects.toString(range.to())).isEqualTo(to);
        assertThat(time.precision()).hasToString(precision);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            They met on Friday.           ; XXXX-WXX-5    ; false
            They met on Friday night.     ; XXXX-WXX-5TNI ; false
            They met on 3 May.            ; XXXX-05-03    ; false
            They met in May.              ; XXXX-05       ; false
            They met last week.           ;               ; false
            They met yesterday.           ;               ; false
            They met two days ago.        ;               ; false
            They met on 3 May 2015.       ; 2015-05-03    ; true
            They met in 2015.             ; 2015          ; true
            They met for two days.        ; P2D           ; false
            """)
    void withoutADayOfPublicationOnlyWholeDatesAreResolved(String text, String value, boolean resolved) {
        Timex time = only(text, null);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.range() != null).isEqualTo(resolved);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Jan Egeland spoke.", "Theresa May and April Jones smiled.", "They will march on the palace.", "See page 1998.", "They won 3-2.", "The second time was worse.",
        "He may fall.", "Flight 1549 landed.", "It cost $2010.", "Spring came from the rock."})
    void namesAndNumbersAreNoTimes(String text) {
        assertThat(read(text, "2016-02-12").times).isEmpty();
    }

    private static Timex only(String text, String published) {
        assertThat(read(text, published).times).hasSize(1);
        return read(text, published).times.getFirst();
    }

    private static Reading read(String text, String published) {
        Reading reading = new Reading(Article.builder("a").published(published == null ? null : Published.parse(published)).text(text).build());
        FINDER.find(reading);
        return reading;
    }
}
