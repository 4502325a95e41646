package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Published;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.compare.table.Rule;

class TableModelTest {
    private final ComparisonModel model = new ComparisonModel();
    private final TableModel table = model.table();
    private Row killed;

    @BeforeEach
    void open() {
        model.show(SampleStory.compared());
        killed = model.comparedProperty().get().row(0);
    }

    private String estimate(Row row) {
        return FactWords.bound(table.estimate(row).low()) + " " + FactWords.bound(table.estimate(row).best()) + " " + FactWords.bound(table.estimate(row).high());
    }

    @Test
    void theRuleDecidesLowBestAndHigh() {
        assertThat(estimate(killed)).isEqualTo("7 7 12");
        table.ruleProperty().set(Rule.LATEST);
        assertThat(estimate(killed)).isEqualTo("12 12 12");
        table.ruleProperty().set(Rule.IBC);
        assertThat(estimate(killed)).isEqualTo("7 – 12");
    }

    @Test
    void anotherRuleTellsWhichFactsComeOutOtherwise() {
        assertThat(table.changedProperty().get()).isEmpty();
        table.ruleProperty().set(Rule.LATEST);
        assertThat(table.changedProperty().get()).contains(0).doesNotContain(3, 4);
        assertThat(table.deciding(killed)).extracting(Cell::article).containsExactly("radio");
    }

    @Test
    void aColumnIsAnArticleOrAClaimant() {
        assertThat(table.columnsProperty().get()).extracting(column -> column.article().id()).containsExactly("post", "radio", "ledger");
        table.byProperty().set(TableModel.By.CLAIMANT);
        assertThat(table.columnsProperty().get()).extracting(TableModel.Column::head).containsExactly("Police", "Regional governor", "Own count");
        assertThat(table.cells(killed, table.columnsProperty().get().getFirst())).extracting(Cell::article).containsExactly("radio");
    }

    @Test
    void tellsOutletsGroupsAndClaimantsAndNeverIndependence() {
        assertThat(table.sources(killed).words()).isEqualTo("2 outlets, 3 groups with no shared text found, 2 claimants");
    }

    @Test
    void stepsBackThroughTheTimesOfPublicationAndForwardToNow() {
        table.step(-1);
        assertThat(table.knownProperty().get()).isEqualTo(new AsKnown(Published.parse("2031-03-12T07:15:00+01:00")));
        table.step(-1);
        table.step(-1);
        assertThat(table.knownProperty().get()).isEqualTo(new AsKnown(Published.parse("2031-03-11T18:40:00+01:00")));
        table.step(1);
        table.step(1);
        assertThat(table.knownProperty().get()).isEqualTo(AsKnown.NOW);
    }
}
