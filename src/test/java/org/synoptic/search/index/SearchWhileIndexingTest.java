package org.synoptic.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.article.Article;
import org.synoptic.article.Source;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.search.Dimension;
import org.synoptic.search.Marks;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;

/** Who searches while articles come in sees whole commits, and finds what was there before the search. */
class SearchWhileIndexingTest {
    private static final int COMMITS = 60;
    private static final int OF_A_COMMIT = 10;
    private static final int READERS = 3;

    @TempDir
    Path folder;

    @Test
    void aPageAndItsCountsAreOfOneCommit() throws Exception {
        AtomicInteger committed = new AtomicInteger();
        try (ArticleIndex index = ArticleIndex.open(folder); ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) readers.add(threads.submit(() -> readUntilAllIsThere(index, committed)));
            for (int commit = 0; commit < COMMITS; commit++) {
                for (int i = 0; i < OF_A_COMMIT; i++) put(index, commit * OF_A_COMMIT + i, "Outlet " + i);
                index.remove(file(commit * OF_A_COMMIT));
                index.commit();
                committed.set(commit + 1);
            }
            for (Future<Integer> reader : readers) assertThat(reader.get()).isPositive();
        }
    }

    /** @return how many searches it took */
    private static int readUntilAllIsThere(ArticleIndex index, AtomicInteger committed) throws Exception {
        long last = 0;
        for (int searches = 1; ; searches++) {
            int before = committed.get();
            Results results = index.search(SearchRequest.of("ferry").withOrder(SearchRequest.Order.OLDEST).withSize(COMMITS * OF_A_COMMIT));
            assertThat(results.total()).isGreaterThanOrEqualTo(Math.max(last, (long) before * (OF_A_COMMIT - 1)));
            assertThat(results.total() % (OF_A_COMMIT - 1)).as("articles of half a commit").isZero();
            assertThat(results.hits()).hasSize((int) results.total());
            Set<String> ids = new HashSet<>();
            results.hits().forEach(hit -> ids.add(hit.id()));
            assertThat(ids).hasSize((int) results.total());
            assertThat(results.facets(Dimension.OUTLET).stream().mapToInt(Results.Facet::count).sum()).isEqualTo((int) results.total());
            last = results.total();
            if (last == (long) COMMITS * (OF_A_COMMIT - 1)) return searches;
        }
    }

    private static Path file(int number) {
        return Path.of(number + ".txt");
    }

    private static void put(ArticleIndex index, int number, String outlet) throws IOException {
        Article article = Article.builder("a" + number).outlet(outlet).headline("Ferry " + number).text("The ferry sank.").source(new Source(file(number), "00", "UTF-8", 0)).build();
        index.put(file(number), "stamp", List.of(new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(), Toll.NONE))), _ -> Marks.NONE);
    }
}
