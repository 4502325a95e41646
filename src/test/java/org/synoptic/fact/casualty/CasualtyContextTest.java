package org.synoptic.fact.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.claim.ClaimFinder;
import org.synoptic.fact.event.EventFinder;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.quantity.QuantityFinder;
import org.synoptic.fact.quotation.QuotationFinder;
import org.synoptic.fact.time.TimeFinder;

/** To whom, where, when, by what and on whose word a casualty figure is told in its sentence. */
class CasualtyContextTest {
    private static final Amounts AMOUNTS = new Amounts();
    private static final FactExtractor EXTRACTOR = new FactExtractor(List.of(new TimeFinder("en"), new QuotationFinder("en"), new EventFinder("en"),
            new QuantityFinder(AMOUNTS), new CasualtyFinder(AMOUNTS), new ClaimFinder("en")));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The storm killed 12 sailors in Brest on Friday, the mayor said.                | sailors  | Brest | 2016-03-18 | storm               | mayor
            A bomb in the market of Homs killed at least 40 shoppers on Monday, police say. | shoppers | Homs  | 2016-03-14 | bomb in the market  | police
            Because of the flood, 300 families fled from Leeds in March.                   | families | Leeds | 2016-03-01 | flood               |
            """)
    void ofTheSentence(String text, String who, String place, String from, String cause, String claimant) {
        Fact fact = figure(text);
        assertThat(fact.who()).isEqualTo(who);
        assertThat(fact.places()).contains(place);
        assertThat(fact.period().from()).hasToString(from);
        assertThat(fact.about()).isEqualTo(cause);
        assertThat(fact.claim().claimant()).isEqualTo(claimant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A ferry sank off Brest on Friday. At least 40 sailors drowned.                                  | Brest | 2016-03-18 | ferry sank off Brest
            A storm broke near Porto on Monday. The storm killed 12 fishermen.                              | Porto | 2016-03-14 | storm
            A bus overturned near Split on Tuesday. Nine pupils were hurt, a doctor said.                   | Split | 2016-03-15 | bus overturned near Split
            A ferry sank off Brest on Friday. Earlier, nine miners died in a shaft.                         | -     | -          | -
            A ferry sank off Brest on Friday. A fire in Turku killed nine people.                           | Turku | -          | fire in Turku
            A ferry sank off Brest on Friday. In another accident, nine people were hurt.                   | -     | -          | accident
            """)
    void ofTheSentenceBefore(String text, String place, String from, String cause) {
        Fact fact = figure(text);
        assertThat(fact.places().stream().findFirst().orElse(null)).isEqualTo(place);
        assertThat(fact.period() == null ? null : fact.period().from().toString()).isEqualTo(from);
        assertThat(fact.about()).isEqualTo(cause);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Officials on Friday lowered the death toll of the ferry accident to 11.       | -
            The death toll of the flood rose to 40 on Thursday.                           | -
            Police on Friday said 12 people had died in the flood.                        | -
            A coach crash killed nine people on Monday, a doctor said on Tuesday.         | 2016-03-14
            Nine people were killed on Monday, raising fears of more attacks.             | 2016-03-14
            """)
    void aDayOfTheNewCountIsNotThatOfTheHarm(String text, String from) {
        Fact fact = figure(text);
        assertThat(fact.period() == null ? null : fact.period().from().toString()).isEqualTo(from);
    }

    private static Fact figure(String text) {
        Article article = Article.builder("a").published(Published.parse("2016-03-20")).text(text).build();
        return EXTRACTOR.extract(article).facts().stream().filter(fact -> fact.kind().isCasualty()).findFirst().orElseThrow();
    }
}
