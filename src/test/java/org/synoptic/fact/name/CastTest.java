package org.synoptic.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.text.Span;

class CastTest {
    private static final Cast CAST = new Cast("en");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            Ada Mills                            | Ada Mills
            Coroner Ada Mills                    | Ada Mills
            Lenn County Coroner Ada Mills        | Ada Mills
            Police Cmdr. Otto Brandvik           | Otto Brandvik
            Foreign Minister Ilse van der Meer   | Ilse van der Meer
            J. Okafor                            | J. Okafor
            Omar al-Rashid                       | Omar al-Rashid
            Zoë O'Hara                           | Zoë O'Hara
            Ada Mills's                          | Ada Mills
            Skerra Police                        | -
            the Skerra Department of Health      | -
            Harbour Street                       | -
            Evening Chronicle                    | -
            Witnesses                            | -
            Mills                                | -
            the man                              | -
            Like Brandvik                        | -
            THE HARBOUR MASTER                   | -
            Ada                                  | -
            weapons and talk to witnesses        | -
            12 People                            | -
            Lenn Shooting                        | -
            unnamed                              | -
            """)
    void aSpeakerIsAPersonOnlyUnderAWholeName(String written, String person) {
        assertThat(CAST.person(written)).isEqualTo(person);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            Skerra                        | Skerra
            North Lenn                    | North Lenn
            Port of Skerra                | Port of Skerra
            al-Bab                        | al-Bab
            Port-au-Prince                | Port-au-Prince
            Skerra Street                 | Skerra Street
            U.S.                          | U.S.
            UK                            | UK
            the Lenn                      | Lenn
            Skerra --                     | Skerra
            Lenn's                        | Lenn
            Northwest                     | -
            East Side                     | -
            University                    | -
            St                            | -
            N                             | -
            Lenn Shooting                 | -
            Vigil In West Skerra          | -
            LEAST EIGHT HOLES             | -
            THE HOUSE                     | -
            Least                         | -
            Lenn'sTuesday                 | -
            Skerra Police                 | -
            On Friday                     | -
            """)
    void aPlaceIsANameAndNotAPieceOfASentence(String written, String place) {
        assertThat(CAST.place(written)).isEqualTo(place);
    }

    /** Places told by where the facts say that they are, in an article of these words. */
    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '~', textBlock = """
            Skerra                  | The boat left Skerra at noon.                                    | Skerra
            Brandvik                | Otto Brandvik, 34, was hurt. Brandvik fell.                      | -
            Brandvik                | Police spoke to Mr. Brandvik in the evening.                     | -
            Ilse Varga              | Ilse Varga, 16, was on board.                                    | -
            Armed Assault           | Two men are held for assault; both were armed.                   | -
            Oak Lawn                | They fell on the lawn of a house in Oak Lawn.                    | Oak Lawn
            Varga Street            | Otto Varga, 34, lives on Varga Street.                           | Varga Street
            President Otto Brandvik | President Otto Brandvik spoke.                                   | -
            State Ilse Varga        | Secretary of State Ilse Varga spoke.                             | -
            Syrians                 | Six Syrians came to Skerra.                                      | -
            U.S.                    | They told us of the U.S. ships.                                  | U.S.
            """)
    void anArticlesOwnWordsTellPlacesFromPersonsAndHeadlines(String written, String text, String place) {
        Passage at = new Passage(Passage.Part.TEXT, new Span(0, 3), text.substring(0, 3));
        Fact fact = new Fact(FactKind.KILLED, at, at, Amount.exactly(3), "people", null, Portion.TOTAL, List.of(written), null, null, Claim.OWN);
        Report report = new Report(Article.builder("a").text(text).build(), new Findings(List.of(), List.of(), List.of(), List.of(fact), new Toll(Map.of())));
        assertThat(CAST.places(report, Set.of())).isEqualTo(place == null ? Set.of() : Set.of(place));
    }
}
