package org.synoptic.article.read.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.XmlBytes;
import org.synoptic.article.read.ZipEntries;

/** Word processors' files: Office Open XML (DOCX) and OpenDocument (ODT). */
public final class OfficeReader implements ArticleReader {
    private static final String WORD = "word/document.xml";
    private static final String WORD_PROPERTIES = "docProps/core.xml";
    private static final String OPEN = "content.xml";
    private static final String OPEN_PROPERTIES = "meta.xml";
    private static final Set<String> PARTS = Set.of(WORD, WORD_PROPERTIES, OPEN, OPEN_PROPERTIES);
    private static final Set<String> PARAGRAPHS = Set.of("w:p", "text:p", "text:h");
    private static final Set<String> WORDS = Set.of("w:t", "text:p", "text:h", "text:span", "text:a");
    private static final Set<String> LEFT_OUT = Set.of("w:del", "w:instrtext", "office:annotation", "text:note", "text:tracked-changes", "mc:fallback", "text:table-of-content");

    private final Exports exports = new Exports();

    @Override
    public boolean accepts(Original original) {
        if (!ZipEntries.isZip(original)) return false;
        Set<String> names = ZipEntries.names(original);
        return names.contains(WORD) || names.contains(OPEN) && names.contains(OPEN_PROPERTIES);
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        Map<String, byte[]> parts = ZipEntries.read(original, PARTS::contains);
        byte[] content = parts.getOrDefault(WORD, parts.get(OPEN));
        if (content == null) throw new UnreadableException("a document whose text is missing or too large; open it in its own program and save it anew");
        byte[] properties = parts.getOrDefault(WORD_PROPERTIES, parts.get(OPEN_PROPERTIES));
        Document about = properties == null ? new Document("") : XmlBytes.parse(properties);
        new DocumentText(first(about, "dc:title"), first(about, "dc:creator"), paragraphs(XmlBytes.parse(content))).articles(original, exports, results);
    }

    private static String first(Document properties, String tag) {
        Element element = properties.getElementsByTag(tag).first();
        return element == null || element.text().isBlank() ? null : element.text().strip();
    }

    private static List<String> paragraphs(Document content) {
        List<Element> leftOut = content.getAllElements().stream().filter(element -> LEFT_OUT.contains(element.normalName())).toList();
        leftOut.forEach(Node::remove);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        content.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words && words.parent() instanceof Element parent && WORDS.contains(parent.normalName())) line.append(words.getWholeText());
                else if (node instanceof Element element) line.append(space(element.normalName()));
            }

            @Override
            public void tail(Node node, int depth) {
                if (!(node instanceof Element element) || !PARAGRAPHS.contains(element.normalName())) return;
                String words = line.toString().strip();
                if (!words.isEmpty()) paragraphs.add(words);
                line.setLength(0);
            }
        });
        return paragraphs;
    }

    private static String space(String tag) {
        return switch (tag) {
            case "w:tab", "text:tab", "text:s" -> " ";
            case "w:br", "text:line-break" -> "\n";
            default -> "";
        };
    }
}
