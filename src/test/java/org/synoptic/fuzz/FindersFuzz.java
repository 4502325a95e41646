package org.synoptic.fuzz;

import java.time.LocalDate;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;

/**
 * A target for Jazzer, which looks for a text on which some finder fails. The first byte chooses the day of publication; the rest is the text.
 *
 * <p>{@code mvn -q test-compile exec:exec@fuzz -Druns=20000}
 */
public final class FindersFuzz {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    private FindersFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) return;
        Published published = input[0] % 3 == 0 ? null : Published.on(LocalDate.of(2016, 2, 29).plusDays(input[0]));
        String text = new String(input, 1, input.length - 1, java.nio.charset.StandardCharsets.UTF_8);
        EXTRACTOR.extract(Article.builder("a").headline(text.substring(0, Math.min(80, text.length()))).published(published).text(text).build());
    }
}
