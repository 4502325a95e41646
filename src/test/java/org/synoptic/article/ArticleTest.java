package org.synoptic.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {
    @ParameterizedTest
    @CsvSource({"ITV News,IT", "SBS,SB", "Southeast Missourian,SM", "Business Standard,BS", "VOA,VO", "The Harbour Post,HP", "Le Monde,LM", "x,X", "Ärzte Zeitung,ÄZ"})
    void monogram(String outlet, String letters) {
        assertThat(new Outlet(outlet).monogram()).isEqualTo(letters);
    }

    @Test
    void spellingsOfAnOutletShareAKey() {
        assertThat(new Outlet("The Guardian").key()).isEqualTo(new Outlet("guardian ").key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2016-02-12                 | 2016-02-12 | 2016-02-12             | 12 Feb 2016
            2016-02-12T23:30:00-06:00  | 2016-02-12 | 2016-02-12T23:30-06:00 | 12 Feb 2016, 23:30 -06:00
            2016-02-12 10:00:00 +01:00 | 2016-02-12 | 2016-02-12T10:00+01:00 | 12 Feb 2016, 10:00 +01:00
            2016-02-02T07:05:00Z       | 2016-02-02 | 2016-02-02T07:05Z      | 2 Feb 2016, 07:05 UTC
            2016-02-12T10:00:00        | 2016-02-12 | 2016-02-12             | 12 Feb 2016
            """)
    void published(String iso, LocalDate day, String written, String words) {
        assertThat(Published.parse(iso).day()).isEqualTo(day);
        assertThat(Published.parse(iso)).hasToString(written);
        assertThat(Published.parse(iso).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2016-02-31", "2016-02-12Tnoon"})
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> Published.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void nothingIsPublishedInAYearThatNoCalendarOfNewsHas() {
        for (String day : new String[] {"+999999999-01-01T00:00:00Z", "-0001-01-01T00:00:00Z"}) assertThatThrownBy(() -> Published.parse(day)).isInstanceOf(DateTimeException.class);
        assertThat(Published.parse("9999-12-31").day().getYear()).isEqualTo(9999);
    }
}
