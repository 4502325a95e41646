package org.synoptic.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.text.Span;

class SnippetsTest {
    private static final String LONG = "The harbour master said on Friday that the ice on the quay had melted in the night, that all cranes were at work again, and that forty lorries which had waited since Monday would be loaded before the evening.";

    @Test
    void shortWordsAreShownWhole() {
        assertThat(excerpt("The ice melted.", "ice")).isEqualTo("The ice melted.");
    }

    @Test
    void longWordsEndAtAWordAndBeginSoonBeforeTheFirstHit() {
        assertThat(excerpt(LONG, "harbour")).startsWith("The harbour").endsWith("at work again, and that");
        assertThat(excerpt(LONG, "lorries")).startsWith("all cranes were at work again, and that forty lorries").endsWith("before the evening.");
        assertThat(excerpt(LONG, null)).startsWith("The harbour").hasSizeLessThan(LONG.length());
    }

    @Test
    void aWordWithoutEndIsCut() {
        assertThat(excerpt("a".repeat(400), null)).hasSize(130);
    }

    private static String excerpt(String words, String hit) {
        int at = hit == null ? -1 : words.indexOf(hit);
        return Snippets.excerpt(words, at < 0 ? List.of() : List.of(new Span(at, at + hit.length()))).of(words);
    }
}
