package org.synoptic.article.read.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.synoptic.article.read.ArticleReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.Sink;

/** Mailboxes in the mbox format: messages one after the other, each begun by a line {@code From …}; read one by one, so of any size. */
public final class MboxReader implements ArticleReader {
    private static final byte[] START = "From ".getBytes(StandardCharsets.US_ASCII);

    @Override
    public boolean accepts(Original original) {
        String head = original.headAscii();
        return head.startsWith("from ") && head.matches("(?s)from \\S+[^\\n]*\\d\\d:\\d\\d[^\\n]*\\r?\\n[\\w-]+:.*");
    }

    @Override
    public void read(Original original, Sink results) throws IOException {
        try (InputStream in = new BufferedInputStream(original.open(), 1 << 16)) {
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 0;
            boolean blankBefore = true;
            boolean more = true;
            while (more) {
                more = readLine(in, line);
                byte[] words = line.toByteArray();
                line.reset();
                if (blankBefore && startsMessage(words)) {
                    if (number > 0) hand(original, number, message, results);
                    number++;
                } else if (message.size() <= Original.MAX_BYTES) {
                    int quoted = isQuotedStart(words) ? 1 : 0;
                    message.write(words, quoted, words.length - quoted);
                }
                blankBefore = new String(words, StandardCharsets.ISO_8859_1).isBlank();
            }
            hand(original, number, message, results);
        }
    }

    private static void hand(Original original, int number, ByteArrayOutputStream message, Sink results) throws IOException {
        if (message.size() > Original.MAX_BYTES) results.skipped(original, " message " + number, "larger than " + (Original.MAX_BYTES >> 20) + " MB, which no article is; leave it out");
        else results.read(original.entry("message " + number + ".eml", message.toByteArray()));
        message.reset();
    }

    private static boolean startsMessage(byte[] line) {
        if (line.length <= START.length) return false;
        for (int i = 0; i < START.length; i++) if (line[i] != START[i]) return false;
        return true;
    }

    /** A line of a message that begins with "From " is written with a greater-than sign before it. */
    private static boolean isQuotedStart(byte[] line) {
        return line.length > START.length && line[0] == '>' && new String(line, 1, START.length, StandardCharsets.US_ASCII).equals("From ");
    }

    /** Keeps the line's end; a line longer than a message may be is cut. */
    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (line.size() <= Original.MAX_BYTES) line.write(c);
            if (c == '\n') return true;
        }
        return false;
    }
}
