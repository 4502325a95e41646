package org.synoptic.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.Source;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.search.Cursor;
import org.synoptic.search.Dimension;
import org.synoptic.search.Hit;
import org.synoptic.search.Marks;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.StorySummary;
import org.synoptic.text.Span;

class ArticleIndexTest {
    @TempDir
    static Path folder;

    private static ArticleIndex index;

    @BeforeAll
    static void fill() throws IOException {
        index = ArticleIndex.open(folder);
        put("ferry", "Harbour Post", "2026-03-04", "Ferry sinks off Skerra", "Forty-two people are missing. The ferry's captain spoke of a \u201Crogue wave\u201D. The 17-member crew left.",
                figure(FactKind.KILLED, Interval.atLeast(12)), figure(FactKind.MISSING, Interval.exactly(42)));
        put("toll", "The Ledger", "2026-03-05", "Toll rises", "A café owner counted 250,000 euros. Seven ferries were searched. Talks about a truce failed.",
                figure(FactKind.KILLED, Interval.exactly(7)), figure(FactKind.MONEY, Interval.exactly(250_000)));
        put("geneva", "VOA", "2016-02-12", "Peace talks resume", "The peace talks in Geneva, said Lavrov, will bring a truce.");
        put("noday", null, null, "", "A pause in the ferry search.");
        index.commit();
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static Fact figure(FactKind kind, Interval set) {
        Passage nowhere = new Passage(Passage.Part.TEXT, new Span(0, 1), "x");
        return new Fact(kind, nowhere, nowhere, new Amount(set.low(), Amount.Bound.EXACT, set), "people", null, Portion.TOTAL, List.of(), null, null, Claim.OWN);
    }

    private static void put(String id, String outlet, String day, String headline, String text, Fact... facts) throws IOException {
        Path file = Path.of(id + ".txt");
        Article article = Article.builder(id).story("s").outlet(outlet).published(day == null ? null : Published.on(LocalDate.parse(day))).headline(headline).text(text)
                .source(new Source(file, "00", "UTF-8", 0)).build();
        index.put(file, "stamp", List.of(new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(facts), Toll.NONE))), _ -> Marks.NONE);
    }

    private static Set<String> found(String query) throws Exception {
        Set<String> ids = new TreeSet<>();
        index.search(SearchRequest.of(query)).hits().forEach(hit -> ids.add(hit.id()));
        return ids;
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            ferry                                      ; ferry noday toll
            ferries sink                               ; ferry
            "rogue wave"                               ; ferry
            "17 member"                                ; ferry
            17-member                                  ; ferry
            42 missing                                 ; ferry
            forty-two                                  ; ferry
            250000                                     ; toll
            cafe                                       ; toll
            truce AND NOT Geneva                       ; toll
            truce -Geneva                              ; toll
            (wave OR truce) talks                      ; geneva toll
            wave OR pause                              ; ferry noday
            outlet:voa                                 ; geneva
            outlet:"Harbour Post" OR outlet:ledger     ; ferry toll
            headline:talks                             ; geneva
            published:[2026-03-01 TO 2026-03-31]       ; ferry toll
            published:2016                             ; geneva
            published:>2026-03-04                      ; toll
            capt*                                      ; ferry
            Lavrof~                                    ; geneva
            Laurov~1                                   ; geneva
            gen?va                                     ; geneva
            killed:[10 TO *]                           ; ferry
            killed:[* TO 7]                            ; toll
            killed:<7                                  ; ~~
            killed:12                                  ; ferry
            killed:[13 TO *]                           ; ~~
            fact:missing                               ; ferry
            money:>1e5                                 ; toll
            money:>0.2m                                ; toll
            NOT ferry                                  ; geneva
            """)
    void queries(String query, String ids) throws Exception {
        assertThat(String.join(" ", found(query))).isEqualTo(ids);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            (truce AND talks        ; At 1: the ( is never closed.
            truce) talks            ; At 6: there is a ) without a ( before it.
            say "rogue              ; At 5: the quotation mark is never closed.
            truce OR                ; At 9: something is missing at the end.
            truce AND               ; At 7: something is missing after AND.
            colour:Homs             ; there is no field "colour"
            starred:maybe           ; starred: needs yes or no
            fact:flood              ; fact: needs one of arrested
            killed:many             ; "many" is no number
            killed:[10 TO           ; never closed
            killed:[10 TO 5]        ; the range is empty
            published:yesterday     ; "yesterday" is no day
            *bomb                   ; a word cannot begin with *
            outlet:                 ; something is missing after outlet:
            "..."                   ; there is no word in
            """)
    void whatCannotBeReadIsToldInWords(String query, String why) {
        assertThat(catchThrowable(() -> index.search(SearchRequest.of(query)))).asInstanceOf(throwable(QueryProblem.class)).hasMessageContaining(why);
    }

    @Test
    void anyQueryIsReadOrRefusedInWords() throws Exception {
        java.util.Random random = new java.util.Random(3);
        String signs = "ab \"()[]{}:*?~-+>< TO AND OR NOT killed:published:";
        for (int run = 0; run < 3_000; run++) {
            StringBuilder query = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) query.append(signs.charAt(random.nextInt(signs.length())));
            try {
                index.search(SearchRequest.of(query.toString()));
            } catch (QueryProblem problem) {
                assertThat(problem.getMessage()).startsWith("At ").endsWith(".");
                assertThat(problem.position()).isBetween(0, query.length());
            }
        }
    }

    @Test
    void aHitShowsItsWordsAndTheirPlaces() throws Exception {
        Hit hit = index.search(SearchRequest.of("\"rogue wave\"")).hits().getFirst();
        assertThat(hit.count()).isEqualTo(1);
        assertThat(hit.snippet().hits()).extracting(span -> span.of(hit.snippet().words())).containsExactly("rogue wave");
        assertThat(index.matches("ferry", List.of("missing")).text()).hasSize(1);
    }

    @Test
    void facetsCountWhatWasFoundAndAChosenOneDoesNotNarrowItsOwn() throws Exception {
        Results all = index.search(SearchRequest.of("ferry"));
        assertThat(all.facets(Dimension.OUTLET)).containsExactlyInAnyOrder(new Results.Facet<>("Harbour Post", 1), new Results.Facet<>("The Ledger", 1));
        assertThat(all.days()).containsExactly(new Results.Facet<>(LocalDate.of(2026, 3, 4), 1), new Results.Facet<>(LocalDate.of(2026, 3, 5), 1));
        Results one = index.search(SearchRequest.of("ferry").with(Dimension.OUTLET, Set.of("The Ledger")));
        assertThat(one.total()).isEqualTo(1);
        assertThat(one.facets(Dimension.OUTLET)).isEqualTo(all.facets(Dimension.OUTLET));
        assertThat(one.facets(Dimension.FACT)).extracting(Results.Facet::value).containsExactlyInAnyOrder("killed", "money");
        assertThat(one.days()).containsExactly(new Results.Facet<>(LocalDate.of(2026, 3, 5), 1));
        Results both = index.search(SearchRequest.of("ferry").with(Dimension.OUTLET, Set.of("The Ledger")).withDays(DateRange.on(LocalDate.of(2026, 3, 4))));
        assertThat(both.total()).isZero();
        assertThat(both.facets(Dimension.OUTLET)).containsExactly(new Results.Facet<>("Harbour Post", 1));
        assertThat(both.days()).containsExactly(new Results.Facet<>(LocalDate.of(2026, 3, 5), 1));
    }

    @Test
    void aPlaceOfSeveralNamesIsCountedOnceAndFoundByEach(@TempDir Path other) throws Exception {
        try (ArticleIndex places = ArticleIndex.open(other)) {
            for (String name : List.of("U.S.", "United States", "US", "Brest")) {
                Passage passage = new Passage(Passage.Part.TEXT, new Span(0, 1), "x");
                Fact fact = new Fact(FactKind.KILLED, passage, passage, new Amount(3, Amount.Bound.EXACT, Interval.exactly(3)), "people", null, Portion.TOTAL, List.of(name), null, null, Claim.OWN);
                Article article = Article.builder(name).headline("h").text("Three people died in the " + name + " on Monday.").source(new Source(Path.of(name), "00", "UTF-8", 0)).build();
                places.put(Path.of(name), "stamp", List.of(new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(fact), Toll.NONE))), _ -> Marks.NONE);
            }
            places.commit();
            assertThat(places.search(SearchRequest.of("")).facets(Dimension.PLACE)).containsExactly(new Results.Facet<>("United States", 3), new Results.Facet<>("Brest", 1));
            assertThat(places.search(SearchRequest.of("place:\"united states\"")).total()).isEqualTo(3);
            assertThat(places.search(SearchRequest.of("place:us")).total()).isPositive();
            assertThat(places.search(SearchRequest.of("").with(Dimension.PLACE, Set.of("United States"))).total()).isEqualTo(3);
        }
    }

    @Test
    void pagesFollowOneAnotherInEveryOrder() throws Exception {
        for (SearchRequest.Order order : SearchRequest.Order.values()) {
            List<String> ids = new ArrayList<>();
            SearchRequest request = SearchRequest.of("").withOrder(order).withSize(1);
            for (Cursor next = null; ; ) {
                Results page = index.search(request.from(next));
                page.hits().forEach(hit -> ids.add(hit.id()));
                next = page.next();
                if (next == null) break;
            }
            assertThat(ids).containsExactlyInAnyOrder("ferry", "toll", "geneva", "noday");
            if (order == SearchRequest.Order.NEWEST) assertThat(ids).containsExactly("toll", "ferry", "geneva", "noday");
            if (order == SearchRequest.Order.OLDEST) assertThat(ids).containsExactly("geneva", "ferry", "toll", "noday");
        }
    }

    @Test
    void anArticleComesBackAsItWasPut() throws Exception {
        Article article = index.articles().byId("toll");
        assertThat(article.outletName()).isEqualTo("The Ledger");
        assertThat(article.published()).isEqualTo(Published.on(LocalDate.of(2026, 3, 5)));
        assertThat(article.text()).startsWith("A café owner");
        assertThat(index.articles().byId("nobody")).isNull();
    }

    @Test
    void aStoryListsItsOutletsAndDays() throws Exception {
        assertThat(index.articles().stories(null, 10).stories()).containsExactly(
                new StorySummary("s", "Peace talks resume", 4, List.of("Harbour Post", "The Ledger", "VOA"), LocalDate.of(2016, 2, 12), LocalDate.of(2026, 3, 5)));
    }

    @Test
    void aSecondOneOnlyReads() throws Exception {
        try (ArticleIndex second = ArticleIndex.open(folder)) {
            assertThat(second.isReadOnly()).isTrue();
            assertThat(second.articles().size()).isEqualTo(4);
        }
        assertThatThrownBy(() -> index.search(SearchRequest.of("("))).isInstanceOf(QueryProblem.class);
    }
}
