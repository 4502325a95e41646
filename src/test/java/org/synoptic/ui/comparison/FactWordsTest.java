package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.compare.AttackersCount;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.story.Story;

/** What the tip of a figure tells: its words, set, unit, what it counts, part or total, and on whose word. */
class FactWordsTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            At least 40 young sailors drowned off Brest.            | at least 40; 40 or more; people; young sailors; a total; the outlet's own word
            Nearly 4,000 families fled, the harbour office said.    | Nearly 4,000; 3,600–under 4,000; family; families; a total; according to harbour office
            Nine of them were hurt, police said.                    | Nine; exactly 9; people; ; a part of a total; according to police
            The storm injured another 12 people.                    | another 12; exactly 12; people; people; added to an earlier figure; the outlet's own word
            The repair cost $2.5 million.                           | $2.5 million; exactly 2.5 million dollars; dollar; ; a total; the outlet's own word
            """)
    void whatTheTipTells(String text, String expected) {
        Article article = Article.builder("a").text(text).build();
        Fact fact = EXTRACTOR.extract(article).facts().stream().filter(each -> !each.kind().isDated()).findFirst().orElseThrow();
        Cell cell = new Cell("a", fact);
        Compared compared = new Compared(new Story("s", "s", List.of("a")), List.of(new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(fact), Toll.NONE))), new Comparison(List.of("a"), List.of(new Row(fact.kind(), new RowTitle("x", ""), List.of(cell), List.of(), 1)), Toll.NONE, List.of()), List.of());
        Map<String, String> details = FactTip.of(compared, Pairing.of(compared, article, null).left().getFirst(), "a").details();
        assertThat(Stream.of("Words", "Stands for", "Unit", "Counts", "Part or total", "Claimant").map(name -> details.getOrDefault(name, "")).collect(Collectors.joining("; ")).replaceAll("[“”]", "")).isEqualToIgnoringCase(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Four people were found dead in Orva in what may be a murder-suicide.   | 0 | counted: with the dead attacker 4, without 3
            A gunman killed three people in Orva and then shot himself dead.       | 0 | not counted: with the dead attacker 4, without 3
            A gunman killed three people in Orva and then shot himself dead.       | 1 | their own death, counted in the toll: with the dead attacker 4, without 3
            Three people died in Orva when a sawmill burned down.                  | 0 |
            """)
    void whetherADeadAttackerIsCounted(String text, int which, String expected) {
        Article article = Article.builder("a").text(text).build();
        Report report = new Report(article, EXTRACTOR.extract(article));
        Fact fact = report.findings().facts().stream().filter(each -> each.kind() == FactKind.KILLED).toList().get(which);
        assertThat(FactWords.attackers(AttackersCount.of(report, fact), report.findings().toll().of(FactKind.KILLED))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"4.5 years, 5 years, 4.5", "8 Feb, 19 Feb, 8", "1 Jan, 21 Feb, 1 Jan", "$2 million, $3 billion, $2 million", "12, 14, 12"})
    void theUnitOfARangeStandsOnce(String low, String high, String written) {
        assertThat(FactWords.withoutSameEnd(low, high)).isEqualTo(written);
    }
}
