package org.synoptic.fact.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.fact.Quotation;

/** The finder fails on no text and takes time in proportion to its length. */
class AnyStringTest {
    private static final List<String> PIECES = List.of("\"", "“", "”", "'", "‘", "’", "``", "''", ",", ".", "?", ":", ";", " -- ", "(", ")", " he ", " said ", " according to ", " told ",
            " that ", " who ", " and ", " but ", " the ", " minister ", " Anna ", " urged ", " plans to ", " not ", "\n", "\n\n", " in ", " a statement ", " 25 ", " was ", " saying ", " Friday ", "é", "\uD83D\uDE00", "\uD83D", "\0", "’s ", " of ");

    @RepeatedTest(300)
    void neverFails(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i >= 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
        for (Quotation quotation : QuotationRulesTest.read(text.toString())) {
            assertThat(quotation.content().words()).isEqualTo(quotation.content().span().of(text.toString())).isNotEmpty();
            if (quotation.source() != null) assertThat(quotation.source().end()).isLessThanOrEqualTo(text.length());
        }
    }

    /** Half a megabyte in one sentence: with quadratic time this would not end. */
    @ParameterizedTest
    @ValueSource(strings = {"he said ", "\"a", "“ ", ", a man, who ", "and the ", "according to ", "(", "told him ", ", he said, ", "\" he said ", "said that "})
    void endsOnHostileText(String piece) {
        assertThat(QuotationRulesTest.read(piece.repeat(500_000 / piece.length()))).isNotNull();
    }
}
