package org.synoptic.fact.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Reading;

class SpeakersTest {
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Foreign Minister Karl Brandt met the rebels. He said the truce held.                                | Karl Brandt
            Karl Brandt met the rebels. Mr Brandt said the truce held.                                          | Karl Brandt
            Anna Berg, the harbour master, closed the gate. The harbour master said a ship had hit it.          | Anna Berg
            Mr Brandt met Anna Berg. "The gate is shut," she said.                                              | Anna Berg
            Justice Minister Ida Holm resigned on Friday. The minister said she was tired.                      | Ida Holm
            The River Council met on Monday. It said the dam was safe.                                          | it
            The River Council said the dam was safe. It said the water was clean.                               | River Council
            The Danish Institute for Human Rights said two men were held.                                       | Danish Institute for Human Rights
            U.S. Secretary of State Paul Reed said the talks had failed.                                        | Paul Reed
            US secretary of state Paul Reed said the talks had failed.                                          | Paul Reed
            United Nations envoy to Norway Ole de Witt said the talks had failed.                               | Ole de Witt
            The West Elm General Hospital said two men had died.                                                | West Elm General Hospital
            Our reporter in West Elm says the road is open.                                                     | Our reporter in West Elm
            The watch, which has nine boats, said the sea was calm.                                             | The watch
            Ida Holm spoke first. The Brown Party was not invited, she said.                                    | Ida Holm
            Officials said the road was open.                                                                   | Officials
            Two men fled, according to police.                                                                  | police
            Brandt and Holm said they would meet.                                                               | Brandt and Holm
            The dam broke. "We saw it go," said a farmer. "It was loud."                                        | a farmer
            Rosa Field, the owner of the ferry, said Holm's decision to sail hurt her.                          | Rosa Field
            Rosa Field, a harbour pilot, stresses the need for deeper and safer berths at the pier.             | Rosa Field
            She is a pilot who said the boat had turned over.                                                   | a pilot
            Mr Holm came in May. Boreal Publishing met him. He said the book would sell.                        | Holm
            """)
    void theLastSpeakerHasAName(String text, String speaker) {
        List<Quotation> found = QuotationRulesTest.read(text);
        assertThat(found).isNotEmpty();
        assertThat(found.getLast().speaker()).isEqualToIgnoringCase(speaker);
    }

    @Test
    void aQuotationThatFillsAParagraphIsTheLastSpeakers() {
        List<Quotation> found = QuotationRulesTest.read("Mayor Ida Holm said the dam was safe.\n\n\"We looked at every stone of it. It will hold.\"");
        assertThat(found).extracting(Quotation::speaker).containsExactly("Ida Holm", "Ida Holm");
        assertThat(found.getLast().source()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The index fell 4.8 basis points to 1,020.", "Please refer to the page of the club for help.", "The vote is open, which the council confirmed."})
    void whatIsNobodysWordIsNoQuotation(String text) {
        assertThat(QuotationRulesTest.read(text)).noneMatch(quotation -> quotation.content().words().matches("which|1,020|the page.*"));
    }

    @Test
    void aHeadlineTakesTheNameFromTheText() {
        Reading reading = new Reading(Article.builder("a").headline("Brandt says truce holds").text("Karl Brandt spoke on Monday.").build());
        new QuotationFinder("en").find(reading);
        assertThat(reading.quotations).singleElement().satisfies(quotation -> {
            assertThat(quotation.content().part()).isEqualTo(Passage.Part.HEADLINE);
            assertThat(quotation.speaker()).isEqualTo("Karl Brandt");
        });
    }
}
