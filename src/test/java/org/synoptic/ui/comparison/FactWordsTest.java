package org.synoptic.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;

/** What the tip of a figure tells: its words, set, unit, what it counts, part or total, and on whose word. */
class FactWordsTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            At least 40 young sailors drowned off Brest.            | at least 40 → 40 or more; unit: people; counts: young sailors; a total; the outlet's own word
            Nearly 4,000 families fled, the harbour office said.    | Nearly 4,000 → 3,600–under 4,000; unit: family; counts: families; a total; according to harbour office
            Nine of them were hurt, police said.                    | Nine → 9; unit: people; a part of a total; according to police
            The storm injured another 12 people.                    | another 12; unit: people; added to an earlier figure; the outlet's own word
            The repair cost $2.5 million.                           | $2.5 million → 2.5 million dollars; unit: dollar; a total; the outlet's own word
            """)
    void whatTheTipTells(String text, String expected) {
        Fact fact = EXTRACTOR.extract(Article.builder("a").text(text).build()).facts().stream().filter(each -> !each.kind().isDated()).findFirst().orElseThrow();
        String value = FactWords.value(fact).isEmpty() ? "" : " → " + FactWords.value(fact);
        assertThat(FactWords.stated(fact) + value + "; " + FactWords.counted(fact) + "; " + FactWords.claim(fact)).isEqualToIgnoringCase(expected);
    }
}
