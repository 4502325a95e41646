package org.synoptic.ui.comparison.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.Cell;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.judgement.Judgement;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.FactWords;
import org.synoptic.ui.comparison.SampleStory;

/** A rejected figure is struck out where it stood: in the row of its kind, in the column of its article. */
class RejectionsTest {
    @Test
    void standsInTheRowOfItsKindAndInNoOther() {
        Compared found = SampleStory.compared();
        Cell cell = found.row(0).cells().getFirst();
        Judgement said = new Judgement(1, 1, Instant.EPOCH, Judgement.Kind.FIGURE, cell.article(), "killed seven", "rejected", "a misprint");
        List<JudgedReport> judged = found.judged().stream().map(report -> report.report().id().equals(cell.article())
                ? new JudgedReport(report.report(), report.names(), List.of(said), List.of(new JudgedReport.Rejected(cell.fact(), said))) : report).toList();
        Compared compared = new Compared(found.story(), judged, found.comparison(), found.shared(), found.origins(), found.remarks(), AsKnown.NOW, found.times());
        Rejections rejections = Rejections.of(compared);
        assertThat(rejections.in(compared.row(0), cell.article())).extracting(FactWords::rejected).containsExactly("killed seven (a misprint)");
        assertThat(rejections.in(compared.row(0), "radio")).isEmpty();
        assertThat(rejections.in(compared.row(2), cell.article())).isEmpty();
        assertThat(PassageRow.checks(compared)).extracting(PassageRow::where).contains("you rejected it: killed seven (a misprint)");
    }
}
