package org.synoptic.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.search.document.Schema;

class NewsAnalyzerTest {
    private static final Analyzer INDEX = new NewsAnalyzer(NewsAnalyzer.Use.INDEX);
    private static final Analyzer QUERY = new NewsAnalyzer(NewsAnalyzer.Use.QUERY);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            the captain's ferries                | the captain ferry
            leaders’ talks                       | leader talk
            Café Sana'a O’Hara                   | cafe sanaa ohara
            U.N. and U.S.-led                    | un and us led
            cease-fire deal                      | cease+ceasefire fire+ceasefire deal
            17-member crew                       | 17 member crew
            mother-in-law                        | mother+motherinlaw in law+motherinlaw
            forty-two people                     | 42 people
            a hundred and seventy-nine dead      | 179+a+hundred+and+seventy+nine dead
            two hundred thousand people          | 200000+two+hundred+thousand people
            2.5 million euros                    | 2500000+2.5+million euro
            11bn dollars                         | 11000000000+11bn dollar
            250,000 people                       | 250000 people
            one of five                          | 1 of 5
            three and four                       | 3 and 4
            hundreds of people                   | hundred of people
            1.5 degrees                          | 1.5 degree
            refugees and cities                  | refugee and city
            “rogue wave”, «she» said             | rogue wave she said
            talks—which failed                   | talk which failed
            well --- no                          | well no
            """)
    void textBecomesTerms(String text, String terms) throws IOException {
        assertThat(terms(INDEX, Schema.TEXT, text)).isEqualTo(terms);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the Defence Ministries | the defense+defence ministry
            2 million              | 2000000
            neighbour              | neighbor+neighbour
            """)
    void aQueryFindsBothSpellings(String text, String terms) throws IOException {
        assertThat(terms(QUERY, Schema.TEXT, text).split(" ")).hasSameSizeAs(terms.split(" "));
        assertThat(terms(QUERY, Schema.TEXT, text).split("[ +]")).containsExactlyInAnyOrder(terms.split("[ +]"));
    }

    @Test
    void namesKeepTheirNumbersAndPlurals() throws IOException {
        assertThat(terms(INDEX, Schema.OUTLET, "Seven News, The Times")).isEqualTo("seven news the times");
        assertThat(terms(INDEX, Schema.PERSON, "Zoë O'Hara-Núñez")).isEqualTo("zoe ohara nunez");
    }

    @Test
    void everyTermHasItsPlaceInAnyText() throws IOException {
        Random random = new Random(5);
        String[] parts = {"cease", "-", "fire", " ", "two", "million", "a", "hundred", "and", "\u2011", "17", ",", ".", "'s", "_", "5bn", "\u2019", "é", "\n", "\uD83D\uDE00", "一", "--", "U.S", "\u00ad"};
        for (int run = 0; run < 3_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) text.append(parts[random.nextInt(parts.length)]);
            try (TokenStream stream = INDEX.tokenStream(Schema.TEXT, text.toString())) {
                OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
                PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
                stream.reset();
                for (int last = 0, position = -1; stream.incrementToken(); last = offset.startOffset()) {
                    assertThat(offset.startOffset()).as(text.toString()).isBetween(last, offset.endOffset());
                    assertThat(offset.endOffset()).isLessThanOrEqualTo(text.length());
                    position += increment.getPositionIncrement();
                    assertThat(position).isNotNegative();
                }
                stream.end();
            }
        }
    }

    /** The terms parted by blanks, those of one position joined by a plus. */
    private static String terms(Analyzer analyzer, String field, String text) throws IOException {
        StringBuilder terms = new StringBuilder();
        try (TokenStream stream = analyzer.tokenStream(field, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) terms.append(increment.getPositionIncrement() > 0 ? " " : "+").append(term);
            stream.end();
        }
        return terms.toString().strip();
    }
}
