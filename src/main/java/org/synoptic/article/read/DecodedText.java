package org.synoptic.article.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a text file: UTF-8, UTF-16 or UTF-32 by byte order mark, UTF-16 where nearly every other byte is small, UTF-8 if it is valid,
 * else what {@link GuessedCharset} tells.
 *
 * @param text without the byte order mark
 * @param charset that it was decoded with
 */
public record DecodedText(String text, Charset charset) {
    private static final int LOOKED_AT = 2_000;
    /** Dashes, quotation marks and accents are seldom more than the rest. */
    private static final double MOSTLY = 0.8;
    /** A few rare letters have two small bytes. */
    private static final double SELDOM = 0.05;
    /** The upper byte of Arabic letters; those of Latin, Greek, Cyrillic and Hebrew ones are smaller. */
    private static final int ARABIC = 6;

    /** @throws UnreadableException if the bytes are no text */
    public static DecodedText of(byte[] bytes) throws UnreadableException {
        Charset told = byteOrderMark(bytes) != null ? byteOrderMark(bytes) : utf16(bytes);
        DecodedText decoded = told != null ? decode(bytes, told) : unmarked(bytes);
        if (isBinary(decoded.text)) throw new UnreadableException("not a text: it holds control characters; if it is a document, its format is not one that can be read");
        return decoded;
    }

    /** The encoding that a byte order mark tells, or null if there is none. */
    public static Charset byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return StandardCharsets.UTF_8;
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) return StandardCharsets.UTF_32LE;
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) return StandardCharsets.UTF_32BE;
        if (startsWith(bytes, 0xFF, 0xFE)) return StandardCharsets.UTF_16LE;
        if (startsWith(bytes, 0xFE, 0xFF)) return StandardCharsets.UTF_16BE;
        return null;
    }

    /** The byte order of letters from Latin to Arabic in UTF-16, one byte of each of which is small; null if the bytes are none. */
    private static Charset utf16(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        int first = 0;
        int second = 0;
        for (int i = 0; i < looked; i += 2) {
            if (isSmall(bytes[i])) first++;
            if (isSmall(bytes[i + 1])) second++;
        }
        int most = Math.max(first, second);
        if (looked == 0 || most < looked / 2 * MOSTLY || Math.min(first, second) > most * SELDOM) return null;
        return first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean isSmall(byte b) {
        return b >= 0 && b <= ARABIC;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static DecodedText unmarked(byte[] bytes) {
        try {
            CharBuffer chars = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return GuessedCharset.isIso2022(bytes) ? decode(bytes, Charset.forName("ISO-2022-JP")) : new DecodedText(chars.toString(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decode(bytes, GuessedCharset.of(bytes));
        }
    }

    private static DecodedText decode(byte[] bytes, Charset charset) {
        String text = new String(bytes, charset);
        return new DecodedText(text.startsWith("\uFEFF") ? text.substring(1) : text, charset);
    }

    /** One stray control character happens in text; NUL, or more than one in 200, does not. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c == '\uFFFF') return true;
            if (c < ' ' && "\t\n\r\f\u001B\u000B\b".indexOf(c) < 0 || c >= 0x7F && c < 0xA0 && c != 0x85 || c == '\uFFFD') controls++;
        }
        return controls > 1 + text.length() / 200;
    }
}
