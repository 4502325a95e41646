package org.synoptic.fact.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Toll;
import org.synoptic.fact.quantity.Amounts;

/** The toll that an article gives for its main event, in cases as data: {@code tolls.txt}. */
class TollFinderTest {
    private static final FactExtractor EXTRACTOR = new FactExtractor(List.of(new CasualtyFinder(new Amounts())));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "tolls.txt", delimiter = '|')
    void tollOfTheMainEvent(String headline, String text, String killed, String injured, String note) {
        Toll toll = EXTRACTOR.extract(Article.builder("a").headline(headline).text(text).published(Published.parse("2026-05-11")).build()).toll();
        assertThat(written(toll.of(FactKind.KILLED))).as("killed").isEqualTo(killed);
        assertThat(written(toll.of(FactKind.INJURED))).as("injured").isEqualTo(injured);
        Toll.Estimate dead = toll.of(FactKind.KILLED);
        String told = dead == null ? null : dead.attackers() > 0 ? dead.counting() : dead.note();
        assertThat(told == null ? "-" : told).as("note").isEqualTo(note);
    }

    /** {@code low best high}, or a dash. */
    private static String written(Toll.Estimate estimate) {
        return estimate == null ? "-" : estimate.low() + " " + estimate.best() + " " + estimate.high();
    }
}
