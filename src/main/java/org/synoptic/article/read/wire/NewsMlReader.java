package org.synoptic.article.read.wire;

import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.synoptic.article.Article;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Blocks;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.WrittenDate;
import org.synoptic.article.read.XmlBytes;

/** NewsML-G2: news items, alone or in a news message. Items that are only updates or pictures without text are listed as skipped. */
public final class NewsMlReader implements ArticleReader {
    private static final List<String> CONTENT = List.of("inlinexml", "inlinedata");

    @Override
    public boolean accepts(Original original) {
        String head = original.headAscii().replace("\0", "");
        return head.contains("<newsitem") || head.contains("<newsmessage") && head.contains("iptc");
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        Document document = XmlBytes.parse(original.bytes());
        int number = 0;
        for (Element item : document.getAllElements()) {
            if (!item.normalName().endsWith("newsitem")) continue;
            Article article = article(item, original.article(number++, document.charset().name(), -1));
            if (article.text().isEmpty()) results.skipped(original, " item " + number, "a news item without text, perhaps a picture; nothing to do");
            else results.found(original, article);
        }
        if (number == 0) throw new UnreadableException("a news message without news items; nothing to do unless it should hold an article");
    }

    private static Article article(Element item, Article.Builder article) {
        String headline = words(item, "headline");
        String text = "";
        for (Element content : item.getAllElements()) {
            if (!CONTENT.contains(content.normalName()) || !text.isEmpty()) continue;
            NitfText nitf = new NitfText(content);
            text = nitf.text().isEmpty() ? textOf(content) : nitf.text();
            if (headline == null) headline = nitf.headline();
        }
        String byline = words(item, "by");
        String published = words(item, "contentcreated");
        return article.headline(headline).text(text).byline(byline == null ? null : byline.replaceFirst("^(?i)by\\s+", "")).outlet(provider(item))
                .published(WrittenDate.find(published != null ? published : words(item, "firstcreated") != null ? words(item, "firstcreated") : words(item, "versioncreated")))
                .modified(WrittenDate.find(words(item, "contentmodified"))).build();
    }

    private static String textOf(Element content) {
        Element body = content.getAllElements().stream().filter(element -> element.normalName().endsWith("body")).findFirst().orElse(content);
        return body.children().isEmpty() && content == body ? Blocks.textOf(content.wholeText()) : NitfText.paragraphs(body);
    }

    private static String provider(Element item) {
        for (Element element : item.getAllElements()) {
            if (!element.normalName().equals("provider") && !element.normalName().equals("infosource")) continue;
            String name = words(element, "name");
            if (name == null && !element.attr("literal").isBlank()) name = element.attr("literal");
            if (name != null) return name;
        }
        return null;
    }

    private static String words(Element parent, String tag) {
        for (Element element : parent.getAllElements()) if (element.normalName().equals(tag) && !element.text().isBlank()) return element.text().strip();
        return null;
    }
}
