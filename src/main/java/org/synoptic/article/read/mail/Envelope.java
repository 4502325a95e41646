package org.synoptic.article.read.mail;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.codec.EncoderUtil;
import org.apache.james.mime4j.dom.Message;
import org.synoptic.article.Article;
import org.synoptic.article.Outlet;
import org.synoptic.article.Published;

/**
 * Around what was fetched, when it is kept as a file: where it came from, when, and what the feed told of it. Written as MHTML of one
 * part (RFC 2557), which browsers open too; the content is kept as it was sent.
 *
 * @param address where it was fetched from
 * @param type its media type as the host calls it, or null
 * @param outlet that the feed names, or null
 * @param headline in the feed, or null
 * @param byline in the feed, or null
 * @param published as the feed tells it, or null
 */
public record Envelope(String address, String type, String outlet, String headline, String byline, Published published) {
    private static final String LOCATION = "Snapshot-Content-Location";
    private static final String OUTLET = "X-Feed-Outlet";
    private static final String HEADLINE = "X-Feed-Headline";
    private static final String BYLINE = "X-Feed-Byline";
    private static final String PUBLISHED = "X-Feed-Published";
    private static final String SENDER = "Saved by Synoptic";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    /** Without anything that a feed told. */
    public static Envelope of(String address, String type) {
        return new Envelope(address, type, null, null, null, null);
    }

    /** With what a feed's entry tells. */
    public static Envelope of(String address, String type, Article entry) {
        return new Envelope(address, type, entry.outlet() == null ? null : entry.outlet().name(), entry.headline(), entry.byline(), entry.published());
    }

    /** The file's bytes. */
    public byte[] around(byte[] content, Instant fetched) {
        StringBuilder head = new StringBuilder("From: <" + SENDER + ">\r\n");
        line(head, LOCATION, plain(address));
        line(head, "Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(fetched.atOffset(ZoneOffset.UTC)));
        line(head, OUTLET, encoded(outlet));
        line(head, HEADLINE, encoded(headline));
        line(head, BYLINE, encoded(byline));
        line(head, PUBLISHED, published == null ? null : published.toString());
        line(head, "MIME-Version", "1.0");
        line(head, "Content-Type", type == null ? "application/octet-stream" : plain(type));
        line(head, "Content-Transfer-Encoding", "base64");
        return (head + "\r\n" + LINES.encodeToString(content) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void line(StringBuilder head, String name, String value) {
        if (value != null && !value.isBlank()) head.append(name).append(": ").append(value).append("\r\n");
    }

    /** What a host sends can start no line of its own. */
    private static String plain(String value) {
        return value.replaceAll("[^\\x20-\\x7E]", "");
    }

    private static String encoded(String value) {
        return value == null || value.isBlank() ? null : EncoderUtil.encodeIfNecessary(value.replaceAll("\\s+", " "), EncoderUtil.Usage.TEXT_TOKEN, 0);
    }

    static boolean isOne(Message message) {
        return !message.isMultipart() && message.getHeader().getField(LOCATION) != null && String.valueOf(MailReader.header(message, "From")).contains(SENDER);
    }

    static Envelope of(Message message) {
        return new Envelope(MailReader.header(message, LOCATION), message.getMimeType(), decoded(message, OUTLET), decoded(message, HEADLINE), decoded(message, BYLINE), day(MailReader.header(message, PUBLISHED)));
    }

    private static String decoded(Message message, String name) {
        String value = MailReader.header(message, name);
        return value == null ? null : DecoderUtil.decodeEncodedWords(value, StandardCharsets.UTF_8);
    }

    private static Published day(String iso) {
        try {
            return iso == null ? null : Published.parse(iso);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** The article with what the feed told wherever its page is silent. */
    Article fill(Article article) {
        Article.Builder filled = article.toBuilder();
        if (article.outlet() == null || article.address() != null && isHost(article.outletName(), article.address())) filled.outlet(outlet == null ? article.outlet() : new Outlet(outlet));
        if (article.headline().isEmpty()) filled.headline(headline);
        if (article.byline() == null) filled.byline(byline);
        if (article.published() == null) filled.published(published);
        if (article.address() == null) filled.address(address);
        return filled.build();
    }

    /** A page that names no outlet is given its host's name. */
    private static boolean isHost(String outlet, String pageAddress) {
        return outlet.indexOf('.') > 0 && pageAddress.contains(outlet);
    }
}
