package org.synoptic.article.read.document;

import java.io.IOException;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.text.Span;

/** Parts the exports of press databases into articles. */
final class Exports {
    private final List<ExportRules> databases = ExportRules.load();

    /** The rules that fit, or null if the text is no export. */
    ExportRules rulesFor(String text) {
        return databases.stream().filter(rules -> rules.accepts(text)).findFirst().orElse(null);
    }

    /**
     * @param charset of the original if {@code text} is its decoded text, so that offsets hold in it; else null, and each line is a paragraph
     * @return how many articles were found
     */
    int split(ExportRules rules, String text, Original original, String charset, Sink results) throws IOException {
        int number = 0;
        for (Span span : rules.parts(text)) {
            String part = span.of(text);
            Span body = rules.body(part);
            Article.Builder article = original.article(number++, charset, charset == null ? -1 : span.start() + body.start());
            String words = charset == null ? body.of(part).replaceAll("\n+", "\n\n") : body.of(part);
            results.found(original, rules.fields(part, article).text(words).build());
        }
        return number;
    }
}
