package org.synoptic.article.read.feed;

import java.io.IOException;
import java.util.List;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;

/** A format whose originals hold entries that come and go, so that each is kept on its own. */
public interface EntryReader extends ArticleReader {
    /** Each entry as a feed of one entry, in UTF-8 and in the order in which {@link #read} gives their articles; empty if there is none. */
    List<byte[]> entries(Original feed) throws IOException;
}
