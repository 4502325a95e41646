package org.synoptic.article.read.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** Takes the words out of Rich Text Format 1.9 in one pass: groups nest on a stack of our own, destinations without words are passed over. */
final class RtfText {
    private static final Set<String> WITHOUT_WORDS = Set.of("fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "footer", "headerl", "headerr", "footerl", "footerr",
            "footnote", "annotation", "fldinst", "listtable", "listoverridetable", "themedata", "datastore", "generator", "xmlnstbl", "rsidtbl", "bkmkstart", "bkmkend", "nonshppict");
    private static final int DEEPEST = 10_000;

    /** What a group inherits and may change. */
    private record Group(boolean silent, int fallbackLength) {}

    private final byte[] rtf;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
    private final Deque<Group> groups = new ArrayDeque<>();
    private Group group = new Group(false, 1);
    private Charset charset = Charset.forName("windows-1252");
    private int at;
    private int toSkip;

    RtfText(byte[] rtf) {
        this.rtf = rtf;
    }

    List<String> paragraphs() {
        while (at < rtf.length) step();
        decode();
        return text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void step() {
        int c = rtf[at++] & 0xFF;
        switch (c) {
            case '{' -> {
                if (groups.size() < DEEPEST) groups.push(group);
            }
            case '}' -> {
                decode();
                if (!groups.isEmpty()) group = groups.pop();
            }
            case '\\' -> control();
            case '\r', '\n' -> { }
            default -> literal(c);
        }
    }

    private void literal(int c) {
        if (toSkip > 0) toSkip--;
        else if (!group.silent) encoded.write(c);
    }

    private void control() {
        if (at >= rtf.length) return;
        int c = rtf[at] & 0xFF;
        if (c == '\'') {
            hex();
        } else if (Character.isLetter(c) && c < 128) {
            word();
        } else {
            at++;
            switch (c) {
                case '*' -> group = new Group(true, group.fallbackLength);
                case '~' -> write(" ");
                case '_' -> write("-");
                case '\r', '\n' -> write("\n");
                case '\\', '{', '}' -> literal(c);
                default -> { }
            }
        }
    }

    private void hex() {
        int high = at + 1 < rtf.length ? Character.digit(rtf[at + 1], 16) : -1;
        int low = at + 2 < rtf.length ? Character.digit(rtf[at + 2], 16) : -1;
        at = Math.min(rtf.length, at + 3);
        if (high >= 0 && low >= 0) literal(high << 4 | low);
    }

    private void word() {
        int start = at;
        while (at < rtf.length && rtf[at] >= 'a' && rtf[at] <= 'z' || at < rtf.length && rtf[at] >= 'A' && rtf[at] <= 'Z') at++;
        String word = new String(rtf, start, at - start, StandardCharsets.US_ASCII);
        int digits = at;
        if (at < rtf.length && rtf[at] == '-') at++;
        while (at < rtf.length && at - digits < 11 && rtf[at] >= '0' && rtf[at] <= '9') at++;
        int number = number(new String(rtf, digits, at - digits, StandardCharsets.US_ASCII));
        if (at < rtf.length && rtf[at] == ' ') at++;
        apply(word, number);
    }

    private static int number(String digits) {
        return digits.isEmpty() || digits.equals("-") ? 0 : Math.clamp(Long.parseLong(digits), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private void apply(String word, int number) {
        if (WITHOUT_WORDS.contains(word)) {
            group = new Group(true, group.fallbackLength);
            return;
        }
        switch (word) {
            case "par", "line", "row", "sect", "page" -> write("\n");
            case "tab", "cell" -> write(" ");
            case "emdash" -> write("—");
            case "endash" -> write("–");
            case "lquote" -> write("‘");
            case "rquote" -> write("’");
            case "ldblquote" -> write("“");
            case "rdblquote" -> write("”");
            case "bullet" -> write("•");
            case "uc" -> group = new Group(group.silent, Math.clamp(number, 0, 16));
            case "u" -> {
                write(Character.toString((char) number));
                toSkip = group.fallbackLength;
            }
            case "ansicpg" -> charset = number == 65001 ? StandardCharsets.UTF_8 : Charset.isSupported("windows-" + number) ? Charset.forName("windows-" + number) : charset;
            case "mac" -> charset = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : charset;
            case "bin" -> at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
            default -> { }
        }
    }

    private void write(String words) {
        if (group.silent) return;
        decode();
        text.append(words);
    }

    private void decode() {
        if (encoded.size() == 0) return;
        text.append(encoded.toString(charset));
        encoded.reset();
    }
}
