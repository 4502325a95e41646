package org.synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

class TextSelectionTest {
    private static final Article ARTICLE = Article.builder("a").outlet("Harbour Post").headline("Ferry sinks").published(Published.parse("2031-03-11T18:40:00+01:00"))
            .address("https://harbour-post.example/ferry").text("Nine drowned.\n\nThe sea was calm.").build();
    private static final List<Paragraph> PARAGRAPHS = Paragraph.of(ARTICLE);

    @Test
    void runsAcrossParagraphsInEitherDirection() {
        TextSelection down = new TextSelection(new TextPoint(1, 5), new TextPoint(2, 7));
        assertThat(down.words(PARAGRAPHS)).isEqualTo("drowned.\n\nThe sea");
        assertThat(new TextSelection(down.caret(), down.anchor()).words(PARAGRAPHS)).isEqualTo("drowned.\n\nThe sea");
    }

    @Test
    void holdsAllOrAWordOrAParagraph() {
        assertThat(TextSelection.all(PARAGRAPHS).words(PARAGRAPHS)).isEqualTo("Ferry sinks\n\nNine drowned.\n\nThe sea was calm.");
        assertThat(TextSelection.word(PARAGRAPHS, new TextPoint(2, 5)).words(PARAGRAPHS)).isEqualTo("sea");
        assertThat(TextSelection.word(PARAGRAPHS, new TextPoint(2, 17)).words(PARAGRAPHS)).isEqualTo(".");
        assertThat(TextSelection.paragraph(PARAGRAPHS, 1).words(PARAGRAPHS)).isEqualTo("Nine drowned.");
    }

    @Test
    void canBeCited() {
        assertThat(Citation.of(ARTICLE, "Nine drowned")).isEqualTo("“Nine drowned” (Harbour Post, “Ferry sinks”, 11 Mar 2031, 18:40 +01:00, https://harbour-post.example/ferry)");
        assertThat(Citation.of(Article.builder("b").text("x").build(), "x")).isEqualTo("“x” (Unknown outlet, day unknown)");
    }
}
