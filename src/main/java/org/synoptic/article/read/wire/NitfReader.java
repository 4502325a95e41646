package org.synoptic.article.read.wire;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.WrittenDate;
import org.synoptic.article.read.XmlBytes;

/** News Industry Text Format, versions 2 and 3. */
public final class NitfReader implements ArticleReader {
    @Override
    public boolean accepts(Original original) {
        String head = original.headAscii().replace("\0", "");
        return head.contains("<nitf") && !head.contains("<newsitem") && !head.contains("<newsmessage") && !head.contains("<newsml");
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        Document document = XmlBytes.parse(original.bytes());
        NitfText nitf = new NitfText(document);
        if (nitf.text().isEmpty() && nitf.headline() == null) throw new UnreadableException("a NITF file without text; nothing to do unless it should hold an article");
        results.found(original, original.article(0, document.charset().name(), -1).headline(nitf.headline()).byline(nitf.byline()).outlet(nitf.outlet())
                .published(WrittenDate.find(nitf.published())).address(nitf.address()).text(nitf.text()).build());
    }
}
