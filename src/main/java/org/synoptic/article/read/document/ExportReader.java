package org.synoptic.article.read.document;

import java.io.IOException;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.DecodedText;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;

/** Text exports of Factiva, Nexis and ProQuest. */
public final class ExportReader implements ArticleReader {
    private final Exports exports = new Exports();

    @Override
    public boolean accepts(Original original) {
        try {
            return exports.rulesFor(DecodedText.of(original.head()).text()) != null;
        } catch (IOException notText) {
            return false;
        }
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        DecodedText decoded = DecodedText.of(original.bytes());
        ExportRules rules = exports.rulesFor(decoded.text());
        if (rules == null || exports.split(rules, decoded.text(), original, decoded.charset().name(), results) == 0) {
            throw new UnreadableException("looks like an export of a press database, but no article was found in it; export it as plain text with all fields");
        }
    }
}
