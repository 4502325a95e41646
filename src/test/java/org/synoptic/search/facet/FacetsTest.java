package org.synoptic.search.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.Source;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.search.Dimension;
import org.synoptic.search.Filter;
import org.synoptic.search.Marks;
import org.synoptic.search.Results;
import org.synoptic.search.Results.Facet;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.document.Schema;
import org.synoptic.search.index.ArticleIndex;

/** The counts beside the results are those of going through all articles one by one. */
class FacetsTest {
    private static final List<String> WORDS = List.of("ferry", "storm", "truce", "strike", "flood");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    /** An article as far as it is counted; a null outlet or day is not known. */
    private record Some(String id, String text, String outlet, LocalDate day, Set<String> tags) {}

    @Test
    void areThoseOfABruteForceCountWhateverNarrows() throws Exception {
        Random random = new Random(11);
        List<Some> articles = new ArrayList<>();
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            for (int round = 0; round < 12; round++) {
                for (int i = random.nextInt(60); i >= 0; i--) {
                    Some some = some(random, random.nextInt(400));
                    articles.removeIf(other -> other.id().equals(some.id()));
                    articles.add(some);
                    put(index, some);
                }
                index.commit();
                for (int search = 0; search < 25; search++) {
                    String word = random.nextInt(4) == 0 ? "" : pick(WORDS, random);
                    Filter filter = filter(random);
                    Results results = index.search(SearchRequest.of(word).withFilter(filter));
                    List<Some> holding = articles.stream().filter(article -> article.text().contains(word)).toList();
                    assertThat(results.total()).isEqualTo(holding.stream().filter(article -> fits(article, filter)).count());
                    assertThat(results.facets(Dimension.OUTLET)).isEqualTo(most(holding, filter.with(Dimension.OUTLET, Set.of()), article -> Stream.ofNullable(article.outlet())));
                    assertThat(results.facets(Dimension.TAG)).isEqualTo(most(holding, filter.with(Dimension.TAG, Set.of()), article -> article.tags().stream()));
                    assertThat(results.days()).isEqualTo(counts(holding, filter.withDays(DateRange.ANY), article -> Stream.ofNullable(article.day())).toList());
                }
            }
        }
    }

    /** The frequent values alone settle it in a large index, where nearly every search of common words takes this way. */
    @Test
    void areTheSameWhicheverWayTheyAreCounted() throws Exception {
        Random random = new Random(12);
        try (ArticleIndex index = ArticleIndex.open(folder)) {
            for (int round = 0; round < 4; round++) {
                for (int i = 0; i < 700; i++) put(index, some(random, random.nextInt(2_400)));
                index.commit();
            }
        }
        int settled = 0;
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder))) {
            for (Dimension dimension : List.of(Dimension.OUTLET, Dimension.TAG)) {
                FacetNames names = new FacetNames(Schema.of(dimension));
                FacetValues values = names.of(reader.leaves());
                for (String word : WORDS)
                    for (int most : new int[] {1, 5, 40, 100}) {
                        FacetCounts counts = new FacetCounts(names, values, Matched.of(new IndexSearcher(reader), new TermQuery(new Term(Schema.TEXT, word))), most);
                        FacetCounts.Best byValue = counts.byValue();
                        if (byValue == null) continue;
                        settled++;
                        assertThat(byValue.sorted()).isEqualTo(counts.byDocument().sorted()).isNotEmpty();
                    }
            }
        }
        assertThat(settled).isPositive();
    }

    private static Some some(Random random, int id) {
        Set<String> words = new HashSet<>();
        Set<String> tags = new HashSet<>();
        for (int i = random.nextInt(3); i >= 0; i--) words.add(pick(WORDS, random));
        for (int i = random.nextInt(4); i > 0; i--) tags.add("tag" + (int) Math.pow(random.nextDouble() * 9, 2));
        return new Some("a" + id, String.join(" ", words), random.nextInt(8) == 0 ? null : "Outlet " + (int) Math.pow(random.nextDouble() * 8, 2), random.nextInt(8) == 0 ? null : FIRST.plusDays(random.nextInt(40)), tags);
    }

    private static void put(ArticleIndex index, Some some) throws IOException {
        Path file = Path.of(some.id() + ".txt");
        Article article = Article.builder(some.id()).outlet(some.outlet()).published(some.day() == null ? null : Published.on(some.day())).headline("").text(some.text()).source(new Source(file, "00", "UTF-8", 0)).build();
        Marks marks = new Marks(some.tags(), false, false, null);
        index.put(file, "stamp", List.of(new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(), Toll.NONE))), _ -> marks);
    }

    private static Filter filter(Random random) {
        Filter filter = Filter.NONE;
        if (random.nextInt(3) == 0) filter = filter.with(Dimension.OUTLET, Set.of("Outlet " + (1 + random.nextInt(9)), "Outlet 0"));
        if (random.nextInt(3) == 0) filter = filter.with(Dimension.TAG, Set.of("tag" + random.nextInt(9)));
        if (random.nextInt(3) == 0) filter = filter.withDays(new DateRange(FIRST.plusDays(random.nextInt(20)), FIRST.plusDays(20 + random.nextInt(20))));
        return filter;
    }

    private static boolean fits(Some article, Filter filter) {
        Set<String> outlets = filter.of(Dimension.OUTLET);
        Set<String> tags = filter.of(Dimension.TAG);
        return (outlets.isEmpty() || article.outlet() != null && outlets.contains(article.outlet())) && (tags.isEmpty() || article.tags().stream().anyMatch(tags::contains))
                && (!filter.hasDays() || article.day() != null && filter.days().holds(DateRange.on(article.day())));
    }

    private static List<Facet<String>> most(List<Some> articles, Filter filter, Function<Some, Stream<String>> values) {
        return counts(articles, filter, values).sorted(Comparator.comparingInt((Facet<String> facet) -> -facet.count()).thenComparing(Facet::value)).limit(Results.MOST_VALUES).toList();
    }

    private static <T extends Comparable<? super T>> Stream<Facet<T>> counts(List<Some> articles, Filter filter, Function<Some, Stream<T>> values) {
        Map<T, Integer> counts = new TreeMap<>();
        for (Some article : articles) if (fits(article, filter)) values.apply(article).forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> new Facet<>(entry.getKey(), entry.getValue()));
    }

    private static <T> T pick(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
