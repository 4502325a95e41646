package org.synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;

class ParagraphTest {
    /** Line breaks are written {@code /}, carriage returns {@code <}; paragraphs are parted by {@code |}. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            one                          ; one
            one/two                      ; one|two
            one//two                     ; one|two
            one///two                    ; one|two
            a hard/wrapped line//two     ; a hard wrapped line|two
            one<//two                    ; one|two
            one<//<//two                 ; one|two
            one/  /two                   ; one|two
            '  /one/ '                   ; one
            """)
    void areFound(String text, String expected) {
        String read = text.replace('/', '\n').replace('<', '\r');
        List<Paragraph> paragraphs = Paragraph.of(Article.builder("a").text(read).build());
        assertThat(paragraphs.stream().map(Paragraph::shown).collect(Collectors.joining("|"))).isEqualTo(expected);
    }

    @Test
    void standWhereTheySay() {
        String text = " First line\nwrapped.\n\n\tSecond.\r\n";
        Article article = Article.builder("a").headline("A headline").text(text).build();
        List<Paragraph> paragraphs = Paragraph.of(article);
        assertThat(paragraphs).hasSize(3);
        assertThat(paragraphs.getFirst().shown()).isEqualTo("A headline");
        for (Paragraph paragraph : paragraphs)
            assertThat(paragraph.span().of(paragraph.part().of(article)).replaceAll("\\s", " ")).isEqualTo(paragraph.shown());
    }

    @Test
    void ofAnEmptyArticleAreNone() {
        assertThat(Paragraph.of(Article.builder("a").text(" \n\n ").build())).isEmpty();
    }
}
