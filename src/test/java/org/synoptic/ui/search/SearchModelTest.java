package org.synoptic.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.search.ArticleSummary;
import org.synoptic.search.Cursor;
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
        assertThat(model.foundQuery()).isEqualTo("storm");
    }

    @Test
    void aQueryThatCannotBeReadLeavesTheLastResults() {
        model.queryProperty().set("storm");
        model.queryProperty().set("storm (");
        assertThat(model.problemProperty().get()).isEqualTo("the ( is never closed");
        assertThat(model.hits()).extracting(Hit::id).startsWith("storm 0");
        assertThat(model.foundQuery()).isEqualTo("storm");
        model.queryProperty().set("sto");
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.hits()).extracting(Hit::id).startsWith("sto 0");
    }

    @Test
    void pagesFollowUntilTheEnd() {
        model.queryProperty().set("storm");
        int first = model.hits().size();
        assertThat(first).isLessThan(ALL);
        model.more();
        model.more();
        model.more();
        assertThat(model.hits()).hasSize(ALL).doesNotHaveDuplicates();
    }

    @Test
    void facetsNarrowAndWidenAgain() {
        model.toggleOutlet("Harbour Post");
        assertThat(asked.getLast().outlets()).containsExactly("Harbour Post");
        Set<YearMonth> quarter = Set.of(YearMonth.of(2031, 1), YearMonth.of(2031, 2), YearMonth.of(2031, 3));
        model.toggleMonths(quarter);
        assertThat(asked.getLast().months()).isEqualTo(quarter);
        assertThat(model.isActive()).isTrue();
        model.toggleOutlet("Harbour Post");
        model.toggleMonths(quarter);
        assertThat(asked.getLast().outlets()).isEmpty();
        assertThat(asked.getLast().months()).isEmpty();
        assertThat(model.isActive()).isFalse();
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
        model.toggleOutlet("Harbour Post");
        model.clear();
        assertThat(asked.getLast().query()).isEmpty();
        assertThat(asked.getLast().outlets()).isEmpty();
        assertThat(model.isActive()).isFalse();
    }

    private Results answer(SearchRequest request) throws QueryProblem {
        asked.add(request);
        if (request.query().contains("(")) throw new QueryProblem(request.query().indexOf('('), "the ( is never closed");
        int from = request.after() == null ? 0 : (int) request.after().day();
        int to = Math.min(ALL, from + request.size());
        List<Hit> hits = IntStream.range(from, to).mapToObj(i -> hit(request.query() + " " + i)).toList();
        return new Results(request, hits, ALL, List.of(), List.of(), to == ALL ? null : new Cursor(0, to, "last"));
    }

    private static Hit hit(String id) {
        ArticleSummary article = new ArticleSummary(id, null, "Harbour Post", null, id, null, null, Article.Kind.OWN, false, null);
        return new Hit(article, 1, List.of(), new Hit.Snippet(0, id, List.of()));
    }
}
