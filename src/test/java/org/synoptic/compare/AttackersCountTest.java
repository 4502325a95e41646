package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Report;

/** Whether a figure counts the attacker, and what the row of his own death is called. */
class AttackersCountTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();
    private static final Report WITH = report("with", "Four people were found dead at a sawmill in Orva on Wednesday in what police call a murder-suicide. Six others were injured.");
    private static final Report WITHOUT = report("without", "A gunman killed three people at a sawmill in Orva on Wednesday. The gunman then shot himself dead.");
    private static final Report NO_ATTACKER = report("none", "Three people were killed on Wednesday when a sawmill in Orva caught fire.");

    @Test
    void aFigureHoldsTheDeadAttackerOrLeavesHimOutOrTellsOfHisDeath() {
        assertThat(counts(WITH)).containsExactlyInAnyOrderEntriesOf(Map.of("Four", AttackersCount.IN, "suicide", AttackersCount.THEIR_OWN, "Six", AttackersCount.NONE));
        assertThat(counts(WITHOUT)).containsExactlyInAnyOrderEntriesOf(Map.of("three", AttackersCount.OUT, "himself", AttackersCount.THEIR_OWN));
        assertThat(counts(NO_ATTACKER)).containsOnly(Map.entry("Three", AttackersCount.NONE));
    }

    @Test
    void theTollTellsHowItCounts() {
        assertThat(WITHOUT.findings().toll().of(FactKind.KILLED).counting()).isEqualTo("with the dead attacker 4, without 3");
        assertThat(NO_ATTACKER.findings().toll().of(FactKind.KILLED).counting()).isNull();
    }

    @Test
    void theRowOfHisDeathIsNotNamedAfterWhatHeDid() {
        List<String> titles = new Comparer().compare(List.of(WITH, WITHOUT)).rows().stream().filter(row -> row.kind() == FactKind.KILLED).map(Row::label).toList();
        assertThat(titles).contains("Attacker killed").filteredOn(title -> title.startsWith("Killed")).isNotEmpty();
    }

    @Test
    void aTollWithHimStandsAgainstOneWithoutAsAnotherWayOfCounting() {
        Row killed = new Comparer().compare(List.of(WITH, WITHOUT)).rows().stream().filter(row -> row.pair("with", "without") != null && row.pair("with", "without").outcome() == Outcome.DIFFER).findFirst().orElseThrow();
        assertThat(killed.cells()).extracting(cell -> cell.fact().stated().words()).containsExactly("Four", "three");
        assertThat(killed.pair("with", "without")).returns(Reason.OTHER_COUNT, Pair::reason).returns("with the dead attacker 4, without 3", Pair::evidence);
    }

    private static Map<String, AttackersCount> counts(Report report) {
        return report.findings().facts().stream().filter(fact -> fact.kind().isCasualty()).collect(Collectors.toMap(fact -> fact.stated().words(), fact -> AttackersCount.of(report, fact), (one, other) -> one));
    }

    private static Report report(String id, String text) {
        Article article = Article.builder(id).text(text).published(Published.parse("2026-03-05")).build();
        return new Report(article, EXTRACTOR.extract(article));
    }
}
