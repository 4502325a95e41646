package org.synoptic.fact.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Reading;
import org.synoptic.fact.quotation.QuotationFinder;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Match;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Span;

class ClaimFinderTest {
    private static final QuotationFinder QUOTATIONS = new QuotationFinder("en");
    private static final ClaimFinder CLAIMS = new ClaimFinder("en");

    /** The fact is the dead; its number is "nine" in each text. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The blast killed nine people.                                              |                   | asserted
            The blast killed nine people, police said.                                 | police            | asserted
            The blast killed nine people, said the Harbour Watch, an aid group.        | Harbour Watch     | asserted
            According to officials, the blast killed nine people.                      | officials         | asserted
            Minister Ida Holm told AFP that nine people had died.                      | Ida Holm          | asserted
            "We have nine dead," said Ida Holm. The blast was loud.                    | Ida Holm          | asserted
            It was dark. He said nine people had died.                                 | unnamed           | asserted
            The mayor condemned the attack that killed nine people.                    |                   | asserted
            The army denied that nine people had died.                                 | army              | denied
            Rescuers feared that nine people had died.                                 | Rescuers          | feared
            Villagers questioned whether nine people had died.                         | Villagers         | disputed
            Divers found nine people in the hold.                                      |                   | asserted
            A study found that nine people had died.                                   | A study           | asserted
            PORT ELM, May 5 (Sund News) - Nine died, its owner, Sund Lines, said.      | Sund Lines        | asserted
            Nine people may have died.                                                 |                   | feared
            It was feared that as many as nine people had drowned.                     |                   | feared
            There was no evidence that nine people had died.                           |                   | denied
            The rebels claimed to have killed nine people.                             | rebels            | asserted
            The nine people, the mayor said, died of the blast.                        | mayor             | asserted
            Nine people, according to officials, died in the blast.                    | officials         | asserted
            On Monday nine people died. Later, the mayor said, a shop burned.          |                   | asserted
            Nine people died, said the governor, Ana Reuss.                            | Ana Reuss         | asserted
            Nine people died, the governor of Brod, Ana Reuss, told AFP.               | Ana Reuss         | asserted
            Nine people died, said the governor of Brod, a port.                       | governor of Brod  | asserted
            The union put the toll of the blast at nine people.                        | union             | asserted
            """)
    void whoClaimsItAndHowFirmly(String text, String claimant, String modality) {
        Reading reading = new Reading(Article.builder("a").text(text).build());
        QUOTATIONS.find(reading);
        int start = text.toLowerCase(java.util.Locale.ROOT).indexOf("nine");
        Passage stated = reading.passage(Passage.Part.TEXT, new Span(start, start + 4));
        Passage passage = reading.passage(Passage.Part.TEXT, new Span(start, Math.min(text.length() - 1, start + 25)));
        reading.facts.add(new Fact(FactKind.KILLED, passage, stated, Amount.exactly(9), "people", null, Portion.TOTAL, List.of(), null, null, Claim.OWN));
        CLAIMS.find(reading);
        assertThat(reading.facts.getFirst().claim().claimant()).isEqualTo(claimant);
        assertThat(reading.facts.getFirst().claim().modality().key()).isEqualTo(modality);
    }

    @TestFactory
    Stream<DynamicTest> everyHedgeIsFound() {
        return CLAIMS.hedges().rules().stream().flatMap(rule -> Stream.concat(rule.examples().stream(), rule.not().stream()).map(Object::toString)
                .map(marked -> DynamicTest.dynamicTest(rule.name() + ": " + marked, () -> assertThat(mark(marked.replaceAll("[\\[\\]]", ""))).isEqualTo(marked))));
    }

    private static String mark(String text) {
        AnnotatedText annotated = AnnotatedText.of(text);
        StringBuilder marked = new StringBuilder(text);
        for (Match match : CLAIMS.hedges().find(new Layers(annotated)).reversed()) {
            Span span = annotated.span(match.first(), match.end());
            marked.insert(span.end(), ']').insert(span.start(), '[');
        }
        return marked.toString();
    }
}
