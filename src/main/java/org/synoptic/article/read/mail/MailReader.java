package org.synoptic.article.read.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Date;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Blocks;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;
import org.synoptic.article.read.UnreadableException;
import org.synoptic.article.read.WrittenDate;

/** One message. A page that a browser saved as MHTML is read as the page, what lies in an {@link Envelope} as what it is. */
public final class MailReader implements ArticleReader {
    private static final Pattern FIRST_LINE = Pattern.compile("\\A\\s*(from|to|subject|date|received|return-path|mime-version|message-id|delivered-to|x-[\\w-]+|content-type|reply-to|sender|snapshot-content-location)\\s*:.*", Pattern.DOTALL);
    private static final Pattern TELLING = Pattern.compile("(?m)^(from|subject|date|mime-version|message-id)\\s*:");
    private static final MimeConfig LIMITS = MimeConfig.custom().setMaxContentLen(Original.MAX_BYTES).setMaxHeaderCount(5_000).setMaxLineLen(1 << 20).setMaxHeaderLen(1 << 20).build();

    @Override
    public boolean accepts(Original original) {
        String head = original.headAscii();
        return FIRST_LINE.matcher(head).matches() && TELLING.matcher(head).results().limit(2).count() == 2;
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(LIMITS);
            Message message = builder.parseMessage(new ByteArrayInputStream(original.bytes()));
            try {
                read(message, original, results);
            } finally {
                message.dispose();
            }
        } catch (MimeIOException e) {
            throw new UnreadableException("a message that is not well formed (" + e.getMessage() + "); save it from the mail program again", e);
        }
    }

    private static void read(Message message, Original original, Sink results) throws IOException {
        if (Envelope.isOne(message)) {
            Envelope envelope = Envelope.of(message);
            results.read(original.content(MailParts.content(message), envelope.address()), envelope::fill);
            return;
        }
        MailParts parts = MailParts.of(message);
        if (parts.html() != null && isSavedPage(message, parts)) {
            results.read(original.content(parts.htmlBytes(), parts.htmlAddress() != null ? parts.htmlAddress() : header(message, "Snapshot-Content-Location")));
            return;
        }
        Mailbox sender = message.getFrom() == null || message.getFrom().isEmpty() ? null : message.getFrom().getFirst();
        String text = parts.plain() != null ? parts.plain().strip() : parts.html() != null ? Blocks.textOf(parts.html()) : "";
        Article article = original.article(0, null, -1).headline(message.getSubject()).outlet(sender == null ? null : name(sender))
                .published(published(message)).text(text.replace("\r\n", "\n")).build();
        if (text.isEmpty() && article.headline().isEmpty()) throw new UnreadableException("a message without text; nothing to do unless it should hold an article");
        results.found(original, article);
        for (MailParts.Attachment attachment : parts.attachments()) results.read(original.entry(attachment.name(), attachment.bytes()));
    }

    private static boolean isSavedPage(Message message, MailParts parts) {
        return message.getHeader().getField("Snapshot-Content-Location") != null || message.getFrom() == null && parts.plain() == null
                || "multipart/related".equals(message.getMimeType()) && parts.plain() == null && parts.htmlAddress() != null;
    }

    private static String name(Mailbox sender) {
        return sender.getName() != null && !sender.getName().isBlank() ? sender.getName() : sender.getAddress();
    }

    private static Published published(Message message) {
        Published written = WrittenDate.find(header(message, "Date"));
        Date date = message.getDate();
        return written != null || date == null ? written : Published.at(date.toInstant().atZone(ZoneId.of("UTC")).toOffsetDateTime());
    }

    static String header(Message message, String name) {
        var field = message.getHeader().getField(name);
        return field == null ? null : field.getBody().strip();
    }
}
