package org.synoptic.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.Source;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.search.Marks;
import org.synoptic.search.StorySummary;

/** The stories of the index, and after which of its articles one is called. */
class StoriesTest {
    @TempDir
    Path folder;

    private ArticleIndex index;

    @BeforeEach
    void open() throws IOException {
        index = ArticleIndex.open(folder);
        put("b", "2026-03-04", "Ferry sinks");
        put("c", "2026-03-04", "Ferry lost");
        put("a", "2026-03-05", "Toll rises");
        put("d", null, "Undated");
        index.commit();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void aStoryIsCalledAfterTheFirstOfItsArticlesWhicheverWasWrittenLast() throws IOException {
        assertThat(labels()).containsExactly("Ferry sinks");
        put("b", "2026-03-04", "Ferry sinks");
        index.commit();
        assertThat(labels()).as("written again").containsExactly("Ferry sinks");
        put("d", "2026-03-03", "Storm warning");
        index.commit();
        assertThat(labels()).as("an earlier one").containsExactly("Storm warning");
    }

    private List<String> labels() throws IOException {
        return index.articles().stories(null, 10).stories().stream().map(StorySummary::label).toList();
    }

    private void put(String id, String day, String headline) throws IOException {
        Path file = Path.of(id + ".txt");
        Article article = Article.builder(id).story("ferry").published(day == null ? null : Published.parse(day)).headline(headline).text("The ferry sank.").source(new Source(file, "00", "UTF-8", 0)).build();
        index.put(file, "stamp", List.of(new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(), Toll.NONE))), _ -> Marks.NONE);
    }
}
