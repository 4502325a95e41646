package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import javafx.geometry.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.synoptic.ui.reader.Verdict;

class ComparisonModelTest {
    private final ComparisonModel model = new ComparisonModel();

    @BeforeEach
    void open() {
        model.show(SampleStory.compared());
    }

    @Test
    void beginsWithTheTwoThatDifferMost() {
        assertThat(model.leftProperty().get().id()).isEqualTo("post");
        assertThat(model.rightProperty().get().id()).isEqualTo("radio");
    }

    @Test
    void countsEachOutcomeOfTheTwoInView() {
        assertThat(model.pairingProperty().get().counts()).isEqualTo(Map.of(Verdict.AGREE, 2, Verdict.COMPATIBLE, 1, Verdict.DIFFER, 1, Verdict.ONLY_HERE, 2));
        model.put(Side.RIGHT, "ledger");
        assertThat(model.pairingProperty().get().counts()).isEqualTo(Map.of(Verdict.AGREE, 1, Verdict.COMPATIBLE, 0, Verdict.DIFFER, 1, Verdict.ONLY_HERE, 3));
    }

    @Test
    void tellsAScreenReaderWhatAMarkSays() {
        assertThat(model.mark(Side.LEFT, 0).says()).isEqualTo("killed: seven, differs from Twelve in Coast Radio");
        assertThat(model.mark(Side.RIGHT, 2).says()).isEqualTo("injured: At least 20, compatible with 23 in Harbour Post");
        assertThat(model.mark(Side.LEFT, 4).says()).isEqualTo("missing: two, only here");
    }

    @Test
    void stepsThroughDifferencesAndRoundAgain() {
        assertThat(model.positionProperty().get()).isEqualTo("2 differences");
        model.nextStop();
        assertThat(model.positionProperty().get()).isEqualTo("1 of 2");
        model.nextStop();
        assertThat(model.positionProperty().get()).isEqualTo("2 of 2");
        model.nextStop();
        assertThat(model.positionProperty().get()).isEqualTo("1 of 2");
        model.previousStop();
        assertThat(model.positionProperty().get()).isEqualTo("2 of 2");
    }

    @Test
    void bringsTwoArticlesIntoViewThatDiffer() {
        model.nextStop();
        model.nextStop();
        assertThat(model.leftProperty().get().id()).isEqualTo("post");
        assertThat(model.rightProperty().get().id()).isEqualTo("ledger");
        model.nextStop();
        assertThat(model.rightProperty().get().id()).isEqualTo("radio");
    }

    @Test
    void stepsThroughWhatTheFilterWants() {
        model.toggleFilter(Verdict.AGREE);
        assertThat(model.positionProperty().get()).isEqualTo("1 fact");
        model.toggleFilter(Verdict.COMPATIBLE);
        model.previousStop();
        assertThat(model.positionProperty().get()).isEqualTo("2 of 2");
        assertThat(model.chosenProperty().get().row()).isEqualTo(3);
    }

    @Test
    void letsOnlyTheWantedOutcomesThrough() {
        model.toggleFilter(Verdict.DIFFER);
        assertThat(model.shownProperty().get().left()).extracting(mark -> mark.verdict()).containsOnly(Verdict.DIFFER);
        assertThat(model.pairingProperty().get().counts().get(Verdict.AGREE)).isEqualTo(2);
        model.toggleFilter(Verdict.DIFFER);
        assertThat(model.shownProperty().get()).isEqualTo(model.pairingProperty().get());
    }

    @Test
    void changesSidesWhenAnArticleIsPutWhereTheOtherStands() {
        model.put(Side.LEFT, "radio");
        assertThat(model.leftProperty().get().id()).isEqualTo("radio");
        assertThat(model.rightProperty().get().id()).isEqualTo("post");
        assertThatThrownBy(() -> model.put(Side.LEFT, "nobody")).hasMessageContaining("nobody");
    }

    @Test
    void bringsTheArticlesIntoViewThatStateAChosenFact() {
        model.put(Side.RIGHT, "ledger");
        model.choose(5, null);
        assertThat(model.leftProperty().get().id()).isEqualTo("radio");
        assertThat(model.rightProperty().get().id()).isEqualTo("ledger");
        assertThat(model.chosenProperty().get().row()).isEqualTo(5);
    }

    @Test
    void forgetsAChoiceThatTheNewPairDoesNotState() {
        model.choose(2, Side.LEFT);
        model.put(Side.LEFT, "ledger");
        assertThat(model.chosenProperty().get().row()).isEqualTo(2);
        model.choose(4, null);
        model.put(Side.LEFT, "ledger");
        assertThat(model.chosenProperty().get().row()).isEqualTo(-1);
    }

    @Test
    void keepsTheViewWhenTheSameStoryComesAgain() {
        model.put(Side.RIGHT, "ledger");
        model.choose(3, null);
        model.show(SampleStory.compared());
        assertThat(model.rightProperty().get().id()).isEqualTo("ledger");
        assertThat(model.chosenProperty().get().row()).isEqualTo(3);
    }

    private FactTip tip(int row) {
        return FactTip.of(model.comparedProperty().get(), model.mark(Side.LEFT, row), model.leftProperty().get().id());
    }

    @Test
    void tellsAllOfAMarkedFigure() {
        FactTip tip = tip(0);
        assertThat(tip.title()).isEqualTo("Killed in the bridge collapse");
        assertThat(tip.details()).containsExactly(entry("Words", "“seven”"), entry("Stands for", "exactly 7"), entry("Unit", "people"), entry("Part or total", "a total"), entry("Claimant", "according to the regional governor"));
        assertThat(tip.lines()).singleElement().extracting(FactTip.Line::outlets, FactTip.Line::words, FactTip.Line::value, FactTip.Line::claim, FactTip.Line::verdict, FactTip.Line::why)
                .containsExactly("Coast Radio", "Twelve", "12", "according to police", Verdict.DIFFER, "later update; the later report has the newer count");
        assertThat(tip.more()).isEmpty();
        assertThat(tip.silent()).isEqualTo("The Inland Ledger (cut off)");
    }

    @Test
    void tellsOfADateItsDaysAndThoseThatDifferFirst() {
        FactTip tip = tip(1);
        assertThat(tip.details()).containsEntry("Stands for", "Feb 2031").doesNotContainKeys("Unit", "Part or total");
        assertThat(tip.lines()).extracting(FactTip.Line::verdict).containsExactly(Verdict.DIFFER, Verdict.AGREE);
        assertThat(tip(3).lines()).as("two that say the same stand in one line").singleElement().extracting(FactTip.Line::outlets).isEqualTo("Coast Radio, The Inland Ledger");
    }

    @Test
    void joinsEveryFactThatBothState() {
        assertThat(model.pairingProperty().get().links()).extracting(Pairing.Link::row).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void aThirdArticleIsMarkedAgainstTheRightOne() {
        model.third().toggle();
        assertThat(model.third().articleProperty().get().id()).isEqualTo("ledger");
        assertThat(model.third().pairingProperty().get().verdicts()).containsEntry(1, Verdict.DIFFER).containsEntry(3, Verdict.AGREE);
        model.chooseInThird(1);
        assertThat(model.chosenArticle()).isEqualTo("ledger");
        assertThat(model.chosenProperty().get().row()).isEqualTo(1);
        model.put(Side.RIGHT, "ledger");
        assertThat(model.third().articleProperty().get()).as("no article stands there twice").isNull();
    }
}
