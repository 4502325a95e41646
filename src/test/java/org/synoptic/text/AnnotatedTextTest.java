package org.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatedTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            The 17-member group met.        ; the|17|-|member|group|met|.
            It cost $1,200.50, or €1.1bn.   ; it|cost|$|1,200.50|,|or|€|1.1|bn|.
            on Feb. 25 at 5pm               ; on|feb|.|25|at|5|pm
            at 5 p.m. in the U.S. today     ; at|5|p.m.|in|the|u.s.|today
            the 20th of the 1990s           ; the|20th|of|the|1990s
            one week's time, don't wait     ; one|week|'s|time|,|don't|wait
            one week’s time                 ; one|week|'s|time
            “pause” – he said               ; "|pause|"|--|he|said
            12, 13 and 14,5 or 1,2345       ; 12|,|13|and|14|,|5|or|1|,|2345
            F-16s over Al-Nusra's 9/11      ; f|-|16s|over|al|-|nusra|'s|9|/|11
            the rebels' camp                ; the|rebels|'|camp
            """)
    void tokens(String text, String norms) {
        assertThat(AnnotatedText.of(text).tokens().stream().map(Token::norm).collect(Collectors.joining("|"))).isEqualTo(norms);
    }

    /** A bar stands where one sentence ends and the next begins. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            He left. | She stayed.
            Mr. Hale met Gen. Ortiz on Feb. 25 in Lyon. | Talks went on.
            The U.S. and the U.N. agreed. | Others did not.
            It was signed in the U.S. | The deal holds.
            "Stop!" he said. | They did not.
            He said: "We will stop." | Nobody believed it.
            It fell 3.5 percent. | In May it rose.
            Was it so? | Yes.
            J. P. Hale wrote it.
            It closed at 5 p.m. | The crowd left.
            """)
    void sentences(String marked) {
        AnnotatedText text = AnnotatedText.of(marked.replace(" | ", " "));
        assertThat(text.sentences().stream().map(s -> text.words(s.first(), s.end())).collect(Collectors.joining(" | "))).isEqualTo(marked);
    }

    /** Pages badly scraped have sentences without white space between them; names of files, hosts and people have stops inside. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            The mill closed, they said.It had stood for a year.   ; 2
            The notes lie in report.Final.txt on the desk.        ; 1
            See www.Example.com for more.                         ; 1
            They met at St.Anne in the U.S.Senate hall.           ; 1
            He wrote e.g.Bread on it, in notes.txt by hand.       ; 1
            It grew 3.5 percent in v2.Beta of the plan.           ; 1
            """)
    void sentencesWithoutSpaceBetweenThem(String text, int sentences) {
        assertThat(AnnotatedText.of(text).sentences()).hasSize(sentences);
    }

    @Test
    void aParagraphEndsASentence() {
        AnnotatedText text = AnnotatedText.of("Geneva talks\n\nKerry said so");
        assertThat(text.sentences()).hasSize(2);
        assertThat(text.token(2).paragraph()).isEqualTo(1);
    }

    @Test
    void anyStringIsCutWithoutLosingACharacterThatIsNoSpace() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            String string = random.ints(random.nextInt(60), 0, run % 2 == 0 ? 0x250 : 0x11000).filter(c -> c < 0x10000 || Character.isValidCodePoint(c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
            AnnotatedText text = AnnotatedText.of(string);
            int end = 0;
            for (Token token : text.tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                assertThat(string.substring(end, token.start()).chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x200B)).isTrue();
                end = token.end();
                assertThat(text.tokenAt(token.start())).isLessThan(text.size());
            }
            assertThat(text.sentences().stream().mapToInt(s -> s.end() - s.first()).sum()).isEqualTo(text.size());
        }
    }
}
