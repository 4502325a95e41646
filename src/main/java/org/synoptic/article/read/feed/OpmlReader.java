package org.synoptic.article.read.feed;

import java.io.IOException;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;

/** Tells the user that a list of feeds holds no articles itself. */
public final class OpmlReader implements ArticleReader {
    @Override
    public boolean accepts(Original original) {
        return original.headAscii().replace("\0", "").contains("<opml");
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        throw new UnreadableException("a list of " + Opml.read(original.bytes()).size() + " feeds, not articles; add it as feeds to follow");
    }
}
