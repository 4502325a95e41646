package org.synoptic.compare.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;

class ArticleChecksTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    private final ArticleChecks checks = new ArticleChecks();

    @ParameterizedTest(name = "{0} | {1}")
    @CsvFileSource(resources = "checks.txt", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void oneArticle(String headline, String text, String expected) {
        Article article = Article.builder("a").headline(headline).text(text).published(Published.on(LocalDate.of(2026, 3, 4))).build();
        List<Remark> remarks = checks.of(EXTRACTOR.report(article));
        assertThat(remarks.isEmpty() ? "-" : remarks.stream().map(Remark::words).collect(Collectors.joining("; "))).isEqualTo(expected);
        for (Remark remark : remarks)
            assertThat(remark.passages()).isNotEmpty().allSatisfy(passage -> assertThat(passage.span().of(passage.part().of(article))).isEqualTo(passage.words()));
    }
}
