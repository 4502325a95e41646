package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Side;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.compare.Row;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.judgement.FigureKey;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.judgement.Judgement;
import org.synoptic.ui.comparison.JudgeModel.Act;
import org.synoptic.ui.task.Tasks;

class JudgeModelTest {
    private final ComparisonModel comparison = new ComparisonModel();
    private final List<Judgement.Draft> kept = new ArrayList<>();
    private final JudgeModel model = new JudgeModel(comparison, kept::addAll, Tasks.inSequence());

    @BeforeEach
    void open() {
        comparison.show(named(SampleStory.compared()));
    }

    /** The sample story's facts are set by hand in its rows; here they get names as well. */
    private static Compared named(Compared story) {
        List<JudgedReport> judged = story.reports().stream().map(report -> {
            List<Fact> facts = story.rows().stream().flatMap(row -> row.cellsOf(report.id())).map(cell -> cell.fact()).toList();
            var found = report.findings();
            var with = new org.synoptic.fact.Report(report.article(), new org.synoptic.fact.Findings(found.times(), found.quantities(), found.quotations(), facts, found.toll()));
            return new JudgedReport(with, FigureKey.of(with), List.of());
        }).toList();
        return new Compared(story.story(), judged, story.comparison(), story.shared(), Map.of(), Map.of(), story.known(), story.times());
    }

    private void keep() {
        model.reasonProperty().set("I was there");
        model.keep();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REJECT  | 0 | LEFT  | figure post: killed seven = rejected
            REJECT  | 0 | RIGHT | figure radio: killed Twelve = rejected
            PART    | 0 | RIGHT | event radio: killed Twelve = other
            SAME    | 0 | LEFT  | event post: killed seven>radio>killed Twelve = same
            OTHER   | 0 | RIGHT | event post: killed seven>radio>killed Twelve = other
            """)
    void oneKeyAsksAndEnterKeeps(Act act, int row, Side side, String expected) {
        comparison.choose(row, side);
        model.ask(act);
        keep();
        assertThat(kept).hasSize(1);
        Judgement.Draft draft = kept.getFirst();
        assertThat(draft.kind().key() + " " + draft.subject() + ": " + draft.aspect().replace('\t', '>') + " = " + draft.value()).isEqualTo(expected);
        assertThat(draft.reason()).isEqualTo("I was there");
        assertThat(model.actProperty().get()).isNull();
    }

    @Test
    void aCorrectionBeginsWithWhatStandsThereAndRefusesWhatIsNoNumber() {
        comparison.choose(2, Side.RIGHT);
        model.ask(Act.CORRECT);
        assertThat(model.valueProperty().get()).isEqualTo("20+");
        model.valueProperty().set("a score");
        model.keep();
        assertThat(kept).isEmpty();
        assertThat(model.problemProperty().get()).contains("12+ for at least 12");
        model.valueProperty().set("21");
        model.keep();
        assertThat(kept).extracting(Judgement.Draft::value).containsExactly("21");
    }

    @Test
    void twoFactsAreMergedByChoosingOneAfterTheOther() {
        comparison.choose(0, null);
        model.ask(Act.MERGE);
        assertThat(model.titleProperty().get()).contains("press M again");
        comparison.choose(4, null);
        model.ask(Act.MERGE);
        model.keep();
        assertThat(kept).extracting(Judgement.Draft::value).containsExactly("same");
        assertThat(kept.getFirst().aspect()).contains("missing two");
    }

    @Test
    void selectedWordsBecomeAFigureOfTheChosenFact() {
        comparison.choose(0, null);
        model.add(new JudgeModel.Selection(SampleStory.LEDGER, SampleStory.passage(SampleStory.LEDGER, "under repair")));
        assertThat(model.kindProperty().get()).isEqualTo(FactKind.KILLED);
        model.valueProperty().set("3");
        model.keep();
        assertThat(kept).extracting(Judgement.Draft::kind).containsExactly(Judgement.Kind.FIGURE, Judgement.Kind.EVENT);
        assertThat(kept).extracting(Judgement.Draft::subject).containsOnly("ledger");
    }

    @Test
    void withoutSelectedWordsItSaysHowToAdd() {
        model.add(null);
        assertThat(model.titleProperty().get()).isEqualTo("Select the words of the figure in an article, then press A");
        model.keep();
        assertThat(kept).isEmpty();
    }

    @Test
    void nothingCanBeSaidWithoutAChosenFact() {
        for (Act act : Act.values()) if (act != Act.ADD) assertThat(model.can(act)).isFalse();
        comparison.choose(4, null);
        assertThat(model.can(Act.OTHER)).as("the other article is silent").isFalse();
        assertThat(model.can(Act.REJECT)).isTrue();
    }

    @Test
    void aFailureIsToldAndNothingIsLost() {
        JudgeModel failing = new JudgeModel(comparison, drafts -> {
            throw new IOException("the disk is full");
        }, Tasks.inSequence());
        comparison.choose(0, Side.LEFT);
        failing.ask(Act.REJECT);
        failing.reasonProperty().set("kept for later");
        failing.keep();
        assertThat(failing.problemProperty().get()).isEqualTo("the disk is full");
        assertThat(failing.reasonProperty().get()).isEqualTo("kept for later");
    }

    @Test
    void theChosenFactStaysChosenWhenTheRowsChange() {
        comparison.choose(3, null);
        Row chosen = comparison.chosenRow();
        Compared story = comparison.comparedProperty().get();
        List<Row> rows = story.rows().reversed();
        comparison.show(new Compared(story.story(), story.judged(), new org.synoptic.compare.Comparison(story.comparison().articles(), rows, story.comparison().toll(), List.of()), List.of(), Map.of(), Map.of(), story.known(), story.times()));
        assertThat(comparison.chosenRow()).isSameAs(chosen);
    }
}
