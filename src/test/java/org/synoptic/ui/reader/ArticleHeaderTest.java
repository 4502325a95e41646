package org.synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

class ArticleHeaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-11-05T12:40:00Z | 5 Nov 2019, 12:40 UTC · via Coastwire; 5 Nov, 12:40 · via Coastwire; 5 Nov · via Coastwire
            2019-11-05           | 5 Nov 2019 · via Coastwire; 5 Nov · via Coastwire
                                 | day unknown · via Coastwire
            """)
    void aNarrowHeadKeepsWhoseReportItIsAndShortensTheTime(String published, String wordings) {
        Article article = Article.builder("a").kind(Article.Kind.AGENCY).agency("Coastwire").published(published == null ? null : Published.parse(published)).text("x").build();
        assertThat(String.join("; ", ArticleHeader.wordings(article))).isEqualTo(wordings);
    }
}
