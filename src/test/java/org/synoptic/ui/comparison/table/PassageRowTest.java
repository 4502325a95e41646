package org.synoptic.ui.comparison.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.table.Rule;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.story.SharedRun;
import org.synoptic.story.Story;
import org.synoptic.text.Span;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.ComparisonModel;
import org.synoptic.ui.comparison.SampleStory;

/** The lists beside the fact table. */
class PassageRowTest {
    @Test
    void listsQuotationsSharedWordingAndWhatWasNoticed() {
        Compared compared = SampleStory.compared();
        assertThat(PassageRow.quotations(compared)).singleElement().satisfies(row -> {
            assertThat(row.who()).isEqualTo("Ilse Brandt");
            assertThat(row.where()).isEqualTo("Harbour Post, Coast Radio");
            assertThat(row.places()).hasSize(2);
        });
        assertThat(SharedPassages.of(compared)).singleElement().extracting(PassageRow::where).isEqualTo("8 words");
        assertThat(PassageRow.checks(compared)).extracting(PassageRow::who).containsExactly("The Inland Ledger");
    }

    @Test
    void tellsSharedWordsOnceHoweverManyArticlesPrintThem() {
        String words = IntStream.range(0, 80).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        List<Report> reports = Stream.of("a", "b", "c").map(id -> new Report(Article.builder(id).outlet("Outlet " + id).text(words).build(), new Findings(List.of(), List.of(), List.of(), List.of(), Toll.NONE))).toList();
        Span all = new Span(0, words.length());
        Compared compared = new Compared(new Story("s", "S", List.of("a", "b", "c")), reports, new Comparison(List.of("a", "b", "c"), List.of(), Toll.NONE, List.of()),
                List.of(new SharedRun("a", "b", all, all), new SharedRun("a", "c", all, all), new SharedRun("b", "c", all, all)));
        assertThat(SharedPassages.of(compared)).singleElement().satisfies(row -> {
            assertThat(row.who()).isEqualTo("Outlet a, Outlet b, Outlet c");
            assertThat(row.where()).isEqualTo("80 words in 3 articles");
            assertThat(row.words()).endsWith("word49 …");
            assertThat(row.places()).hasSize(3);
        });
    }

    @Test
    void listsTheSentencesThatDecideThoseOfFactsThatChangedFirst() {
        ComparisonModel model = new ComparisonModel();
        model.show(SampleStory.compared());
        model.table().ruleProperty().set(Rule.LATEST);
        assertThat(PassageRow.deciding(model.comparedProperty().get(), model.table()).getFirst())
                .extracting(PassageRow::words, PassageRow::where)
                .containsExactly("Twelve people died when the Lenn bridge fell into the river on Tuesday, police said on Wednesday.", "low, best and high: Twelve, Coast Radio");
    }
}
