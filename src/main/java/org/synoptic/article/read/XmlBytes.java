package org.synoptic.article.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads XML that may be badly made: the encoding by byte order mark, by the first character, by the declaration, or by trying.
 * Entities that a document declares itself are not expanded, and nothing outside it is opened.
 */
public final class XmlBytes {
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");
    private static final int DECLARATION = 200;
    private static final int DEEPEST = 200;
    private static final int MOST_TAGS = 1_000_000;

    private XmlBytes() {}

    /** @throws UnreadableException if it has more elements than can be held */
    public static Document parse(byte[] bytes) throws UnreadableException {
        checkSize(bytes);
        Charset charset = charset(bytes);
        String text = new String(bytes, charset);
        Document document = Jsoup.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, Parser.xmlParser().setMaxDepth(DEEPEST));
        document.charset(charset);
        return document;
    }

    /**
     * Markup takes far more memory as a tree than as bytes.
     *
     * @throws UnreadableException if there are more than a million tags
     */
    public static void checkSize(byte[] bytes) throws UnreadableException {
        int tags = 0;
        for (byte b : bytes) if (b == '<') tags++;
        if (tags > MOST_TAGS) throw new UnreadableException("has more than " + MOST_TAGS + " tags, which no article has; split it into smaller files");
    }

    static Charset charset(byte[] bytes) {
        Charset marked = DecodedText.byteOrderMark(bytes);
        if (marked != null) return marked;
        Charset shaped = byFirstCharacter(bytes);
        if (shaped != null) return shaped;
        Charset declared = declared(new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1));
        if (declared != null) return declared;
        boolean valid = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
        return valid ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    }

    /** XML begins with a less-than sign, whose zero bytes tell the width. */
    private static Charset byFirstCharacter(byte[] bytes) {
        if (bytes.length < 4) return null;
        if (bytes[0] == 0 && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == '<') return StandardCharsets.UTF_32BE;
        if (bytes[0] == '<' && bytes[1] == 0 && bytes[2] == 0 && bytes[3] == 0) return StandardCharsets.UTF_32LE;
        if (bytes[0] == 0 && bytes[1] == '<') return StandardCharsets.UTF_16BE;
        if (bytes[0] == '<' && bytes[1] == 0) return StandardCharsets.UTF_16LE;
        return null;
    }

    /** Null if none is declared, it is unknown, or it is a wide one, which the bytes have already shown to be wrong. */
    private static Charset declared(String head) {
        Matcher match = DECLARED.matcher(head);
        if (!match.find()) return null;
        try {
            Charset charset = Charset.forName(match.group(1));
            if (charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII)) return null;
            return charset.equals(StandardCharsets.ISO_8859_1) ? Charset.forName("windows-1252") : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
