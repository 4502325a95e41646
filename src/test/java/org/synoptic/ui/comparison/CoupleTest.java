package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.story.Story;

/** Which two articles of a story stand side by side at first. */
class CoupleTest {
    private static final Article MORNING = article("morning", "Harbour Post");
    private static final Article EVENING = article("evening", "Harbour Post");
    private static final Article RADIO = article("radio", "Coast Radio");
    private static final Article LEDGER = article("ledger", "Inland Ledger");

    @Test
    void thoseOfTwoOutletsThatDifferMost() {
        assertThat(first(List.of(MORNING, RADIO, LEDGER), pair(MORNING, RADIO, Outcome.AGREE), pair(MORNING, LEDGER, Outcome.AGREE), pair(RADIO, LEDGER, Outcome.DIFFER))).isEqualTo(new Couple(RADIO, LEDGER));
    }

    @Test
    void twoOfOneOutletOnlyWhereNoOthersHaveAnythingInCommon() {
        Pair update = pair(MORNING, EVENING, Outcome.DIFFER);
        assertThat(first(List.of(MORNING, EVENING, RADIO), update, pair(MORNING, RADIO, Outcome.AGREE))).isEqualTo(new Couple(MORNING, RADIO));
        assertThat(first(List.of(MORNING, EVENING, RADIO), update)).isEqualTo(new Couple(MORNING, EVENING));
    }

    private static Couple first(List<Article> articles, Pair... pairs) {
        List<String> ids = articles.stream().map(Article::id).toList();
        List<Row> rows = Stream.of(pairs).map(pair -> new Row(FactKind.KILLED, new RowTitle("Killed", ""), List.of(), List.of(pair), 1)).toList();
        List<Report> reports = articles.stream().map(article -> new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(), Toll.NONE))).toList();
        return Couple.mostDifferent(new Compared(new Story("s", "A story", ids), reports, new Comparison(ids, rows, Toll.NONE, List.of()), List.of()));
    }

    private static Pair pair(Article a, Article b, Outcome outcome) {
        return new Pair(a.id(), b.id(), outcome, null, null, null);
    }

    private static Article article(String id, String outlet) {
        return Article.builder(id).outlet(outlet).text("The storm killed many.").build();
    }
}
