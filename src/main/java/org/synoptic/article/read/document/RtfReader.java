package org.synoptic.article.read.document;

import java.io.IOException;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;

/** Rich Text Format files. */
public final class RtfReader implements ArticleReader {
    private final Exports exports = new Exports();

    @Override
    public boolean accepts(Original original) {
        return original.headAscii().startsWith("{\\rtf");
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        new DocumentText(null, null, new RtfText(original.bytes()).paragraphs()).articles(original, exports, results);
    }
}
