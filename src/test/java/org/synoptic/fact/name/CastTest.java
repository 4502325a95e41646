package org.synoptic.fact.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
