package org.synoptic.article.read.feed;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.WrittenDate;
import org.synoptic.article.read.XmlBytes;

/** Feeds in XML. One without entries gives an article without headline and text, whose outlet is the feed's title. */
public final class FeedReader implements EntryReader {
    private static final Pattern ROOT = Pattern.compile("<([a-z0-9_.-]+:)?(rss|rdf|feed|channel)[\\s>/]");
    private static final Pattern ANOTHER = Pattern.compile("<(!doctype html|html|nitf|newsitem|newsmessage|opml)[\\s>]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int SHORTEST_ARTICLE = 1_500;
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> FEEDS = Set.of("channel", "feed");

    @Override
    public boolean accepts(Original original) {
        String head = original.headAscii().replace("\0", "");
        var root = ROOT.matcher(head);
        var another = ANOTHER.matcher(head);
        return root.find() && !(another.find() && another.start() < root.start());
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        Document document = XmlBytes.parse(original.bytes());
        String charset = document.charset().name();
        FeedNames names = new FeedNames(document);
        List<Element> feeds = names.all(document, FEEDS);
        Element feed = feeds.isEmpty() ? document.firstElementChild() : feeds.getFirst();
        if (feed == null) throw new UnreadableException("a feed that breaks off at its beginning; fetch it again");
        String title = FeedText.line(names.child(feed, "title", "dc:title"));
        List<Element> entries = names.all(document, ENTRIES);
        int number = 0;
        for (Element entry : entries) results.found(original, article(names, entry, feed, original.article(number++, charset, -1).outlet(title), original.address()).build());
        if (entries.isEmpty()) results.found(original, original.article(0, charset, -1).outlet(title).incomplete(true).build());
    }

    @Override
    public List<byte[]> entries(Original feed) throws IOException {
        Document document = XmlBytes.parse(feed.bytes());
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        List<Element> entries = new FeedNames(document).all(document, ENTRIES).stream().filter(entry -> entry.parent() != null).toList();
        List<Element> places = entries.stream().map(Element::parent).toList();
        entries.forEach(Element::remove);
        List<byte[]> alone = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            places.get(i).appendChild(entries.get(i));
            alone.add((BYTE_ORDER_MARK + document.outerHtml()).getBytes(StandardCharsets.UTF_8));
            entries.get(i).remove();
        }
        return alone;
    }

    private static Article.Builder article(FeedNames names, Element entry, Element feed, Article.Builder article, String feedAddress) {
        String full = FeedText.text(names.child(entry, "content:encoded", "content", "xhtml:body", "body", "fullitem"));
        String summary = FeedText.text(names.child(entry, "description", "summary", "dc:description", "abstract", "itunes:summary", "media:description"));
        if (full == null || summary != null && summary.length() > full.length()) full = isWhole(summary) ? summary : null;
        boolean complete = full != null;
        return article
                .headline(FeedText.line(names.child(entry, "title", "dc:title", "media:title", "itunes:title")))
                .text(complete ? full : summary != null ? summary : "")
                .incomplete(!complete)
                .kind(complete ? Article.Kind.UNKNOWN : Article.Kind.SUMMARY)
                .byline(author(names, entry, feed))
                .address(absolute(address(names, entry), entry, feedAddress))
                .published(day(names, entry, "pubdate", "published", "dc:date", "issued", "dcterms:issued", "dcterms:created", "created", "lastmod"))
                .modified(day(names, entry, "updated", "modified", "dcterms:modified"));
    }

    /** Some feeds give the whole article where a summary belongs. */
    private static boolean isWhole(String summary) {
        return summary != null && summary.length() >= SHORTEST_ARTICLE && !summary.matches("(?s).*(\\.\\.\\.|…|\\[…]|(?i:read more|continue reading)\\W*)");
    }

    private static Published day(FeedNames names, Element entry, String... candidates) {
        return WrittenDate.find(FeedText.line(names.child(entry, candidates)));
    }

    private static String author(FeedNames names, Element entry, Element feed) {
        Element author = names.child(entry, "author", "dc:creator", "dc:author", "itunes:author", "creator", "managingeditor");
        if (author == null) author = names.child(feed, "author");
        if (author == null) return null;
        Element name = names.child(author, "name");
        String line = FeedText.line(name != null ? name : author);
        return line == null ? null : line.replaceFirst("^\\S+@\\S+\\s+\\((.+)\\)$", "$1").replaceFirst("^(.+?)\\s*[(<]\\S+@\\S+[)>]$", "$1");
    }

    private static String address(FeedNames names, Element entry) {
        for (Element link : names.children(entry, "link")) {
            String rel = link.attr("rel");
            if (link.hasAttr("href") && (rel.isEmpty() || rel.equals("alternate"))) return link.attr("href");
        }
        for (Element link : names.children(entry, "link")) if (!link.wholeText().isBlank()) return link.wholeText().strip();
        String reference = entry.attributes().getIgnoreCase("href").strip();
        if (!reference.isEmpty()) return reference;
        Element guid = names.child(entry, "guid");
        if (guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false") && guid.wholeText().strip().startsWith("http")) return guid.wholeText().strip();
        String about = entry.attr("rdf:about");
        return about.startsWith("http") ? about : null;
    }

    private static String absolute(String address, Element entry, String feedAddress) {
        if (address == null || address.matches("(?i)[a-z][a-z0-9+.-]*:.*")) return address;
        try {
            String resolved = address;
            for (Element element = entry; element != null; element = element.parent()) {
                if (element.hasAttr("xml:base")) resolved = URI.create(element.attr("xml:base")).resolve(resolved).toString();
            }
            return feedAddress == null ? resolved : URI.create(feedAddress).resolve(resolved).toString();
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
