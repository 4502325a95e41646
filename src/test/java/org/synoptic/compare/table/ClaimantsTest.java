package org.synoptic.compare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.text.Span;

class ClaimantsTest {
    private final Row killed = row(cell("a", "Sergei Marenko"), cell("b", "Marenko"), cell("c", null), cell("d", Claim.UNNAMED));
    private final Row injured = row(cell("a", "the harbour police"), cell("b", "Mr Marenko"));
    private final Claimants claimants = Claimants.of(List.of(killed, injured));

    @Test
    void spellingsOfOneNameAreOneColumnAndTheOwnWordStandsLast() {
        assertThat(claimants.names()).containsExactly("Sergei Marenko", "harbour police", Claimants.OWN, Claimants.UNNAMED);
        assertThat(killed.cells()).extracting(claimants::of).containsExactly("Sergei Marenko", "Sergei Marenko", Claimants.OWN, Claimants.UNNAMED);
    }

    @Test
    void anArticlesOwnWordIsNoClaimant() {
        assertThat(claimants.count(killed)).isEqualTo(2);
        assertThat(claimants.count(injured)).isEqualTo(2);
    }

    private static Row row(Cell... cells) {
        return new Row(FactKind.KILLED, new RowTitle("", ""), List.of(cells), List.of(), cells.length);
    }

    private static Cell cell(String article, String claimant) {
        Passage passage = new Passage(Passage.Part.TEXT, new Span(0, 1), "7");
        return new Cell(article, new Fact(FactKind.KILLED, passage, passage, Amount.exactly(7), "people", null, Portion.TOTAL, List.of(), null, null, new Claim(claimant, Claim.Modality.ASSERTED)));
    }
}
