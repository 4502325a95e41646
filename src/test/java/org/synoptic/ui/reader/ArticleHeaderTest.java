package org.synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ArticleHeaderTest {
    @ParameterizedTest
    @CsvSource({"300, false", "500, true"})
    void whatIsBesideGoesBeforeTheDayIsCutOff(double width, boolean shown) {
        ArticleHeader header = new ArticleHeader(_ -> new Label());
        Label marks = new Label("marks");
        header.showBeside(marks);
        assertThat(header.minWidth(-1)).isZero();
        header.resize(width, 40);
        assertThat(marks.getParent().isVisible()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-11-05T12:40:00Z | 5 Nov 2019, 12:40 UTC · via Coastwire; 5 Nov, 12:40 · via Coastwire; 5 Nov · via Coastwire; 5 Nov
            2019-11-05           | 5 Nov 2019 · via Coastwire; 5 Nov · via Coastwire; 5 Nov
                                 | day unknown · via Coastwire; day unknown
            """)
    void aNarrowHeadKeepsWhoseReportItIsAndShortensTheTimeUntilTheDayAloneHasRoom(String published, String wordings) {
        Article article = Article.builder("a").kind(Article.Kind.AGENCY).agency("Coastwire").published(published == null ? null : Published.parse(published)).text("x").build();
        assertThat(String.join("; ", ArticleHeader.wordings(article))).isEqualTo(wordings);
    }
}
