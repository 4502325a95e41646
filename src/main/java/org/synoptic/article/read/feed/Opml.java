package org.synoptic.article.read.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.XmlBytes;

/** Lists of feeds as other programs write and read them (OPML 1.0 and 2.0). */
public final class Opml {
    /**
     * A feed that an analyst follows.
     *
     * @param title as listed, or the address if the list gives none
     * @param address of the feed itself
     */
    public record Feed(String title, String address) {}

    private Opml() {}

    /**
     * The feeds in the order of the list, those in folders included; empty if there is none.
     *
     * @throws UnreadableException if the list is too large
     */
    public static List<Feed> read(byte[] bytes) throws UnreadableException {
        List<Feed> feeds = new ArrayList<>();
        for (Element outline : XmlBytes.parse(bytes).select("outline")) {
            String address = attribute(outline, "xmlUrl");
            String title = attribute(outline, "title").isEmpty() ? attribute(outline, "text") : attribute(outline, "title");
            if (!address.isEmpty()) feeds.add(new Feed(title.isEmpty() ? address : title, address));
        }
        return feeds;
    }

    public static String write(List<Feed> feeds) {
        Document document = new Document("");
        document.parser(Parser.xmlParser());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).charset("UTF-8");
        Element opml = document.appendElement("opml").attr("version", "2.0");
        opml.appendElement("head").appendElement("title").text("Feeds of Synoptic");
        Element body = opml.appendElement("body");
        for (Feed feed : feeds) body.appendElement("outline").attr("type", "rss").attr("text", feed.title()).attr("title", feed.title()).attr("xmlUrl", feed.address());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
    }

    private static String attribute(Element outline, String name) {
        return outline.attributes().getIgnoreCase(name).strip();
    }
}
