package org.synoptic.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;

class SampleStoriesTest {
    private final List<ReadResult> results = new FolderReader(List.of(new TextReader())).read(Path.of("articles"));
    private final List<Article> articles = results.stream().filter(ReadResult.Found.class::isInstance).map(result -> ((ReadResult.Found) result).article()).toList();
    private final Map<String, List<Article>> stories = articles.stream().collect(Collectors.groupingBy(Article::story));

    @Test
    void areReadWithoutALoss() {
        assertThat(results).hasSameSizeAs(articles);
        assertThat(stories).containsOnlyKeys("munich-2016", "skerra-ferry");
    }

    @Test
    void sayWhoPrintedThemAndWhen() {
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.outlet()).isNotNull();
            assertThat(article.published()).isNotNull();
            assertThat(article.headline()).isNotBlank();
            assertThat(article.text()).contains("\n\n").doesNotContain("\r", "---");
        });
        assertThat(stories.get("munich-2016")).hasSize(5).allMatch(article -> article.kind() == Article.Kind.RETELLING);
        assertThat(stories.get("skerra-ferry")).hasSize(8).extracting(Article::outletName).containsOnly("Boreal Press", "Channel Nine", "Harrow Bay Courier", "Northern Ledger");
        assertThat(stories.get("skerra-ferry")).filteredOn(Article::incomplete).hasSize(1);
    }

    @Test
    void holdAnAgencyReportPrintedUnchanged() {
        Map<String, List<Article>> byText = articles.stream().collect(Collectors.groupingBy(Article::text));
        assertThat(byText.values()).filteredOn(copies -> copies.size() > 1).singleElement()
                .satisfies(copies -> assertThat(copies).extracting(Article::outletName).containsExactlyInAnyOrder("Boreal Press", "Northern Ledger"));
    }
}
