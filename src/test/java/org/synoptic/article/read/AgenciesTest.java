package org.synoptic.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;

class AgenciesTest {
    private final Agencies agencies = new Agencies();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Herald             | Reuters                   | The fog came.                              | Reuters
            Herald             | By Jo Vik, Associated Press | The fog came.                            | Associated Press
            Herald             | Jo Vik and AFP            | The fog came.                              | Agence France-Presse
            Herald             |                           | OSTBY, March 4 (Reuters) - The fog came.   | Reuters
            Herald             |                           | OSTBY (AP) — The fog came.                 | Associated Press
            Herald             |                           | OSTBY, March 4. /TASS/. The fog came.      | TASS
            Herald             |                           | (Reuters) - The fog came.                  | Reuters
            Herald             | Jo Vik                    | The fog came, Reuters said.                |
            Herald             | Jo Reuters                | The fog came.                              |
            Herald             |                           | The ministry (AP) said that the fog came.  |
            Reuters            | Reuters                   | The fog came.                              |
            """)
    void isNamedByBylineOrDateline(String outlet, String byline, String text, String agency) {
        Article article = agencies.tell(Article.builder("a").outlet(outlet).byline(byline).text(text).build());
        assertThat(article.agency()).isEqualTo(agency);
        assertThat(article.kind()).isEqualTo(agency == null ? Article.Kind.UNKNOWN : Article.Kind.AGENCY);
    }
}
