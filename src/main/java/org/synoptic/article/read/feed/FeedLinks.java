package org.synoptic.article.read.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.synoptic.article.read.XmlBytes;

/** The feeds that a page names (RSS and Atom autodiscovery), so that an outlet's own address will do to follow it. */
public final class FeedLinks {
    private FeedLinks() {}

    /**
     * The absolute address of the first feed that a page names, or null if it names none.
     *
     * @param address where the page was fetched from
     */
    public static String first(byte[] page, String address) throws IOException {
        XmlBytes.checkSize(page);
        for (Element link : Jsoup.parse(new ByteArrayInputStream(page), null, address).select("link[rel~=(?i)alternate][href]")) {
            if (link.attr("type").matches("(?i)application/(rss|atom|feed)\\+(xml|json)") && !link.absUrl("href").isEmpty()) return link.absUrl("href");
        }
        return null;
    }
}
