package org.synoptic.article.read.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.stream.Field;
import org.synoptic.article.read.DecodedText;

/**
 * The parts of a message that matter.
 *
 * @param plain the first plain text, or null
 * @param html the first HTML, or null
 * @param htmlBytes its bytes, in UTF-8 with a mark if the message tells its encoding, or null
 * @param htmlAddress where a saved page came from, or null
 * @param attachments files that were sent along, pictures left out
 */
record MailParts(String plain, String html, byte[] htmlBytes, String htmlAddress, List<Attachment> attachments) {
    /** A file that was sent along. */
    record Attachment(String name, byte[] bytes) {}

    private static final int MOST_PARTS = 10_000;

    static MailParts of(Message message) throws IOException {
        String plain = null;
        String html = null;
        byte[] htmlBytes = null;
        String address = null;
        List<Attachment> attachments = new ArrayList<>();
        Deque<Entity> open = new ArrayDeque<>(List.of(message));
        for (int seen = 0; !open.isEmpty() && seen < MOST_PARTS; seen++) {
            Entity part = open.pop();
            Body body = part.getBody();
            if (body instanceof Multipart several) several.getBodyParts().reversed().forEach(open::push);
            else if (body instanceof Message forwarded) open.push(forwarded);
            if (!(body instanceof SingleBody single)) continue;
            String type = part.getMimeType() == null ? "text/plain" : part.getMimeType();
            if (part.getFilename() != null && "attachment".equalsIgnoreCase(part.getDispositionType())) {
                if (!type.startsWith("image/")) attachments.add(new Attachment(part.getFilename().replaceAll("[/\\\\:]", "_"), bytes(single)));
            } else if (type.equals("text/plain") && plain == null) {
                plain = new String(bytes(single), charset(part));
            } else if (type.equals("text/html") && html == null) {
                html = new String(bytes(single), charset(part));
                htmlBytes = inUtf8(part, bytes(single));
                Field location = part.getHeader().getField("Content-Location");
                address = location == null || !location.getBody().strip().startsWith("http") ? null : location.getBody().strip();
            }
        }
        return new MailParts(plain, html, htmlBytes, address, attachments);
    }

    /** What an envelope holds; nothing if it holds several parts. */
    static byte[] content(Message message) throws IOException {
        return message.getBody() instanceof SingleBody single ? inUtf8(message, bytes(single)) : new byte[0];
    }

    /** What the sender says of a text's encoding counts more than what the text says of itself (WHATWG HTML, 13.2.3.2); a byte order mark keeps it so. */
    private static byte[] inUtf8(Entity part, byte[] text) {
        boolean told = part.getHeader().getField("Content-Type") != null && part.getHeader().getField("Content-Type").getBody().toLowerCase(Locale.ROOT).contains("charset");
        return told && DecodedText.byteOrderMark(text) == null ? ("\uFEFF" + new String(text, charset(part))).getBytes(StandardCharsets.UTF_8) : text;
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        body.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static Charset charset(Entity part) {
        try {
            return part.getCharset() == null ? StandardCharsets.UTF_8 : Charset.forName(part.getCharset());
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
