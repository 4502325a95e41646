package org.synoptic.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.search.ArticleSummary;
import org.synoptic.fact.DateRange;
import org.synoptic.search.Cursor;
import org.synoptic.search.Dimension;
import org.synoptic.search.Filter;
import org.synoptic.search.Hit;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.SearchRequest.Order;
import org.synoptic.ui.task.Tasks;

class SearchModelTest {
    private static final int ALL = 100;
    private final List<SearchRequest> asked = new ArrayList<>();
    private final SearchModel model = new SearchModel(this::answer, Tasks.inSequence());

    @Test
    void everyChangeOfTheQueryIsAnswered() {
        model.queryProperty().set("storm");
        assertThat(model.hits()).extracting(Hit::id).startsWith("storm 0", "storm 1");
        assertThat(model.totalProperty().get()).isEqualTo(ALL);
        assertThat(model.foundQueries()).containsExactly("storm");
    }

    @Test
    void aQueryThatCannotBeReadLeavesTheLastResults() {
        model.queryProperty().set("storm");
        model.queryProperty().set("storm (");
        assertThat(model.problemProperty().get()).isEqualTo("the ( is never closed");
        assertThat(model.hits()).extracting(Hit::id).startsWith("storm 0");
        assertThat(model.foundQueries()).containsExactly("storm");
        model.queryProperty().set("sto");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.hits()).extracting(Hit::id).startsWith("sto 0");
    }

    @Test
    void pagesFollowUntilTheEnd() {
        model.queryProperty().set("storm");
        int first = model.hits().size();
        assertThat(first).isLessThan(ALL);
        for (int i = 0; i < 5; i++) model.more();
        assertThat(model.hits()).hasSize(ALL).doesNotHaveDuplicates();
    }

    @Test
    void facetsNarrowAndWidenAgain() {
        DateRange week = new DateRange(LocalDate.of(2031, 1, 6), LocalDate.of(2031, 1, 12));
        model.toggle(Dimension.OUTLET, "Harbour Post");
        model.toggle(Dimension.PLACE, "Skerra");
        model.chooseDays(week);
        assertThat(asked.getLast().filter()).isEqualTo(new Filter(Map.of(Dimension.OUTLET, Set.of("Harbour Post"), Dimension.PLACE, Set.of("Skerra")), week));
        assertThat(model.chipsProperty().get()).extracting(Chip::words).containsExactly("Harbour Post", "Skerra", "6–12 Jan 2031");
        assertThat(model.isActive()).isTrue();
        while (!model.chipsProperty().get().isEmpty()) model.chipsProperty().get().getLast().remove().run();
        assertThat(asked.getLast().filter()).isEqualTo(Filter.NONE);
        assertThat(model.isActive()).isFalse();
    }

    @Test
    void aSearchInsideTheResultsKeepsWhatNarrowedThem() {
        model.queryProperty().set("storm");
        model.searchInside();
        assertThat(asked.getLast().query()).isEmpty();
        assertThat(asked.getLast().within()).containsExactly("storm");
        model.queryProperty().set("harbour");
        assertThat(model.foundQueries()).containsExactly("storm", "harbour");
        model.chipsProperty().get().getFirst().remove().run();
        assertThat(asked.getLast().within()).isEmpty();
        assertThat(asked.getLast().query()).isEqualTo("harbour");
    }

    @Test
    void whatIsNotReadCannotBeSearchedInside() {
        model.queryProperty().set("storm (");
        model.searchInside();
        assertThat(model.chipsProperty().get()).isEmpty();
        assertThat(model.queryProperty().get()).isEqualTo("storm (");
    }

    @Test
    void moreLikeAnArticleTakesThePlaceOfWordsAndFacets() {
        model.queryProperty().set("storm");
        model.toggle(Dimension.OUTLET, "Harbour Post");
        model.moreLike("a1", "Storm cuts off the islands");
        assertThat(asked.getLast().like()).isEqualTo("a1");
        assertThat(asked.getLast().query()).isEmpty();
        assertThat(asked.getLast().filter()).isEqualTo(Filter.NONE);
        assertThat(asked.getLast().order()).isEqualTo(Order.RELEVANCE);
        model.clear();
        assertThat(asked.getLast().like()).isNull();
    }

    @Test
    void aSuggestedSpellingIsTakenAtAWord() {
        model.queryProperty().set("strom");
        assertThat(model.insteadProperty().get()).isEqualTo("storm");
        model.takeInstead();
        assertThat(model.queryProperty().get()).isEqualTo("storm");
        assertThat(model.insteadProperty().get()).isNull();
    }

    @Test
    void withoutWordsNewestFirstWithWordsByRelevanceUnlessChosen() {
        model.refresh();
        assertThat(asked.getLast().order()).isEqualTo(Order.NEWEST);
        model.queryProperty().set("storm");
        assertThat(asked.getLast().order()).isEqualTo(Order.RELEVANCE);
        model.sort(Order.OLDEST);
        model.queryProperty().set("");
        assertThat(asked.getLast().order()).isEqualTo(Order.OLDEST);
    }

    @Test
    void clearingForgetsWordsAndFacets() {
        model.queryProperty().set("storm");
        model.toggle(Dimension.OUTLET, "Harbour Post");
        model.clear();
        assertThat(asked.getLast().query()).isEmpty();
        assertThat(asked.getLast().filter()).isEqualTo(Filter.NONE);
        assertThat(model.isActive()).isFalse();
    }

    private Results answer(SearchRequest request) throws QueryProblem {
        asked.add(request);
        if (request.query().contains("(")) throw new QueryProblem(request.query().indexOf('('), "the ( is never closed");
        int from = request.after() == null ? 0 : (int) request.after().day();
        int to = Math.min(ALL, from + request.size());
        List<Hit> hits = IntStream.range(from, to).mapToObj(i -> hit(request.query() + " " + i)).toList();
        return new Results(request, hits, ALL, Map.of(), List.of(), request.query().equals("strom") ? "storm" : null, to == ALL ? null : new Cursor(0, to, "last"));
    }

    private static Hit hit(String id) {
        ArticleSummary article = new ArticleSummary(id, null, "Harbour Post", null, id, null, null, Article.Kind.OWN, false, null);
        return new Hit(article, 1, List.of(), new Hit.Snippet(0, id, List.of()));
    }
}
