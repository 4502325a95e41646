package org.synoptic.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Published;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031-03-04                                  | 2031-03-04
            2031-03-04T09:05:00Z                        | 2031-03-04T09:05Z
            2031-03-04T09:05:00+0100                    | 2031-03-04T09:05+01:00
            2031-03-04 09:05:00 -05:00                  | 2031-03-04T09:05-05:00
            2031-03-04 09:05                            | 2031-03-04
            20310304T090500Z                            | 2031-03-04T09:05Z
            20310304                                    | 2031-03-04
            Tue, 04 Mar 2031 09:05:00 GMT               | 2031-03-04T09:05Z
            Tue, 4 Mar 31 09:05:00 EST                  | 2031-03-04T09:05-05:00
            Wed, 31 Dec 2031 24:00:00 +0000             | 2032-01-01T00:00Z
            1930296300                                  | 2031-03-03T09:25Z
            1930296300000                               | 2031-03-03T09:25Z
            March 4, 2031                               | 2031-03-04
            Updated at noon on Mar. 4th, 2031           | 2031-03-04
            the 4th of March 2031                       | 2031-03-04
            4. März 2031                                | 2031-03-04
            le 4 août 2031                              | 2031-08-04
            4 de enero de 2031                          | 2031-01-04
            2031年3月4日                                  | 2031-03-04
            04.03.2031, 9:05 Uhr                        | 2031-03-04
            4/3/2031                                    | 2031-03-04
            """)
    void reads(String text, String expected) {
        assertThat(WrittenDate.find(text)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"3/4/2031, 2031-03-04", "31/3/2031, 2031-03-31", "4.3.2031, 2031-03-04"})
    void readsTheAmericanOrderWhereAsked(String text, String expected) {
        assertThat(WrittenDate.find(text, true)).isEqualTo(Published.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''
            yesterday
            call 555 20 30 40
            31 February 2031
            version 1.2.3
            99/99/2031
            in the year 0031-03-04
            2031-13-04
            """)
    void takesNothingElseForADate(String text) {
        assertThat(WrittenDate.find(text)).isNull();
    }
}
