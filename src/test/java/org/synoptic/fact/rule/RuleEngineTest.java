package org.synoptic.fact.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.text.AnnotatedText;

class RuleEngineTest {
    private static final Lexicon WORDS = Lexicon.load(RuleEngineTest.class, "engine-words.yaml");

    @ParameterizedTest(name = "{0} in \"{1}\" matches \"{2}\"")
    @CsvSource(delimiter = ';', textBlock = """
            last week                       ; it fell last week           ; last week
            (last | next) week              ; they meet next week         ; next week
            (a | b | c) d                   ; x c d                       ; c d
            (a b | a | c e) d               ; x a d                       ; a d
            (a b | a | c e) d               ; c e d                       ; c e d
            early? on? $day                 ; early on Monday             ; early on Monday
            early? on? $day                 ; on Monday                   ; on Monday
            $day night                      ; the day of rest night       ; the day of rest night
            $day                            ; the day of rest             ; the day of rest
            a{2,3} b                        ; a a a a b                   ; a a a b
            a{2} b                          ; a b                         ;
            left ..3 dead                   ; it left 22 people dead      ; left 22 people dead
            left ..2 dead                   ; left all of the 22 dead     ;
            [d4]                            ; in 2016                     ; 2016
            x !(a $day) z                   ; x a z                       ;
            x !(a $day) z                   ; x b z                       ; x b z
            x !(a $day) z                   ; x monday z                  ;
            x !(a $day) z                   ; x the z                     ; x the z
            [year]                          ; 3016 or 1,999 or 1984       ; 1984
            ^may [d1-2]                     ; they may 1 day meet         ;
            (^may | june) [d1-2]            ; on May 1 they meet          ; May 1
            b~"."                           ; b .                         ;
            b~"."                           ; b.                          ; b.
            ((a? b)? c){1,2} d              ; a b c c d                   ; a b c c d
            """)
    void patternsMatch(String pattern, String text, String expected) {
        Vocabulary vocabulary = new Vocabulary();
        Program program = PatternParser.parse(pattern, WORDS, vocabulary, Map.of());
        AnnotatedText annotated = AnnotatedText.of(text);
        String found = null;
        for (int i = 0; i < annotated.size() && found == null; i++) {
            int[] slots = new Matcher(new Layers(annotated), vocabulary).match(program, i, annotated.size());
            if (slots != null) found = annotated.words(i, slots[slots.length - 1]);
        }
        assertThat(found).isEqualTo(expected);
    }
}
