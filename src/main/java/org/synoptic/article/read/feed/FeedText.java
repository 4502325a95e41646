package org.synoptic.article.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.synoptic.article.read.Blocks;

/** The words of a feed's element, which may hold plain text, escaped markup, markup or Base64 (Atom's text constructs). */
final class FeedText {
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>|<!--|&(#\\d+|#x[0-9A-Fa-f]+|[A-Za-z]+\\d*);");

    private FeedText() {}

    /** On one line; null if the element is null or without words. */
    static String line(Element element) {
        String text = text(element);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** Paragraphs parted by an empty line; null if the element is null or without words. */
    static String text(Element element) {
        if (element == null) return null;
        String raw = element.children().isEmpty() ? element.wholeText() : element.html();
        if (isBase64(element)) raw = decoded(raw);
        String type = element.attr("type");
        boolean plain = element.children().isEmpty() && (type.equals("text") || !MARKUP.matcher(raw).find());
        String text = plain ? raw.replace('\u00A0', ' ').strip() : Blocks.textOf(raw);
        return text.isEmpty() ? null : text;
    }

    private static boolean isBase64(Element element) {
        String type = element.attr("type");
        boolean octets = !type.isEmpty() && type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml");
        return element.attr("mode").equals("base64") || element.children().isEmpty() && octets;
    }

    private static String decoded(String raw) {
        try {
            return new String(Base64.getMimeDecoder().decode(raw.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return raw;
        }
    }
}
