package org.synoptic.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;

/** Types, values and modifiers after TimeML's TIMEX3. */
class TimexTest {
    private static final TimeFinder FINDER = new TimeFinder("en");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            It sank on Thursday.                      ; DATE     ; 2016-02-11       ;
            It sank last week.                        ; DATE     ; 2016-W05         ;
            It sank in March 2011.                    ; DATE     ; 2011-03          ;
            It grew in the third quarter of 2015.     ; DATE     ; 2015-Q3          ;
            It grew in the first half of 2015.        ; DATE     ; 2015-H1          ;
            It grew in the summer of 2015.            ; DATE     ; 2015-SU          ;
            It grew in 2015.                          ; DATE     ; 2015             ;
            It grew in the 1980s.                     ; DATE     ; 198              ;
            It grew in the 16th century.              ; DATE     ; 15               ;
            It grew recently.                         ; DATE     ; PAST_REF         ;
            It is now safe.                           ; DATE     ; PRESENT_REF      ;
            It will end as soon as possible.          ; DATE     ; FUTURE_REF       ;
            It sank on Thursday night.                ; TIME     ; 2016-02-11TNI    ;
            It sank at 9:30 p.m. GMT on Thursday.     ; TIME     ; 2016-02-11T21:30 ;
            It sank at 2130 GMT on Thursday.          ; TIME     ; 2016-02-11T21:30 ;
            It lasted six hours.                      ; DURATION ; PT6H             ;
            It lasted several days.                   ; DURATION ; PXD              ;
            It lasted for weeks.                      ; DURATION ; PXW              ;
            It lasted half an hour.                   ; DURATION ; PT30M            ;
            It lasted two and a half years.           ; DURATION ; P2Y6M            ;
            It lasted 5 1/2 hours.                    ; DURATION ; PT5H30M          ;
            It lasted two to three weeks.             ; DURATION ; P2W              ;
            It appears weekly.                        ; SET      ; P1W              ;
            It is held every other year.              ; SET      ; P2Y              ;
            It runs on Sundays.                       ; SET      ; XXXX-WXX-7       ;
            It runs twice a day.                      ; SET      ; P1D              ;
            It cost $3 million a year.                ; SET      ; P1Y              ;
            It sank early last week.                  ; DATE     ; 2016-W05         ; START
            It sank in mid-2012.                      ; DATE     ; 2012             ; MID
            It sank late on Thursday.                 ; DATE     ; 2016-02-11       ;
            It sank in late 2012.                     ; DATE     ; 2012             ; END
            It sank at about 9 p.m.                   ; TIME     ; 2016-02-12T21:00 ; APPROX
            It lasted about six hours.                ; DURATION ; PT6H             ; APPROX
            It lasted nearly six hours.               ; DURATION ; PT6H             ; LESS_THAN
            It lasted more than six hours.            ; DURATION ; PT6H             ; MORE_THAN
            It lasted at least six hours.             ; DURATION ; PT6H             ; EQUAL_OR_MORE
            It lasted up to six hours.                ; DURATION ; PT6H             ; EQUAL_OR_LESS
            """)
    void aTimeHasTypeValueAndModifier(String text, Timex.Type type, String value, String mod) {
        Reading reading = new Reading(Article.builder("a").published(Published.parse("2016-02-12")).text(text).build());
        FINDER.find(reading);
        assertThat(reading.times).extracting(Timex::type, Timex::value, Timex::mod).containsExactly(org.assertj.core.groups.Tuple.tuple(type, value, mod));
    }
}
