package org.synoptic.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts news English into tokens in one pass, in linear time for any string.
 *
 * <p>Hyphens, slashes and currency signs are tokens of their own ({@code 17-member}, {@code 9/11},
 * {@code $5}), the possessive {@code 's} and the contraction {@code n't} when it stands alone too; a unit glued to a
 * number ({@code 11bn}, {@code 5pm}) is parted from it, an ordinal or decade ending ({@code 20th}, {@code 1990s}) is not.
 * The full stop of {@code U.S.} and {@code p.m.} belongs to the word, that of {@code Feb.} does not.
 */
final class Tokenizer {
    private static final RuleFile WORDS = RuleFile.beside(Tokenizer.class, "en/tokens.yaml");
    private static final Set<String> CURRENCIES = Set.copyOf(WORDS.list("currencies"));
    private static final Set<String> NUMBER_ENDINGS = Set.copyOf(WORDS.list("number-endings"));
    private static final int LONGEST_ENDING = longest(NUMBER_ENDINGS);
    private static final int LONGEST_CURRENCY = longest(CURRENCIES);

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int paragraph;
    private boolean spaced = true;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokenize(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        int at = 0;
        int lineBreaks = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                if (c == '\n') lineBreaks++;
                spaced = true;
                at++;
                continue;
            }
            if (lineBreaks > 0 && !tokens.isEmpty()) paragraph += 1;
            lineBreaks = 0;
            at = Character.isDigit(c) ? number(at) : isLetter(at) ? word(at) : mark(at);
            spaced = false;
        }
        return List.copyOf(tokens);
    }

    private int number(int start) {
        int at = start;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || groups(at))) at++;
        int letters = at;
        while (letters < text.length() && isLetter(letters)) letters++;
        boolean ending = letters - at <= LONGEST_ENDING && NUMBER_ENDINGS.contains(text.substring(at, letters).toLowerCase(Locale.ROOT));
        return ending ? add(start, letters, Token.Kind.MIXED) : add(start, at, Token.Kind.NUMBER);
    }

    /** A comma or full stop between digits: before exactly three digits a comma groups, a full stop parts decimals. */
    private boolean groups(int at) {
        char c = text.charAt(at);
        if (c == ',') return digits(at + 1) == 3;
        return c == '.' && digits(at + 1) > 0;
    }

    /** How many digits stand from {@code at} on, counted to four at the most. */
    private int digits(int at) {
        int n = 0;
        while (n < 4 && at + n < text.length() && Character.isDigit(text.charAt(at + n))) n++;
        return n;
    }

    private int word(int start) {
        int at = start;
        while (at < text.length()) {
            if (isLetter(at)) at++;
            else if (isApostrophe(text.charAt(at)) && at + 1 < text.length() && isLetter(at + 1) && !possessive(at)) at++;
            else break;
        }
        if (at < text.length() && Character.isDigit(text.charAt(at)) && isCurrency(start, at)) return add(start, at, Token.Kind.WORD);
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            while (at < text.length() && (Character.isDigit(text.charAt(at)) || isLetter(at))) at++;
            return add(start, at, Token.Kind.MIXED);
        }
        if (at - start == 1 && at < text.length() && text.charAt(at) == '.') at = initials(start);
        return add(start, at, Token.Kind.WORD);
    }

    private boolean isCurrency(int start, int end) {
        return start > 0 && text.charAt(start - 1) == '$' || end - start <= LONGEST_CURRENCY && CURRENCIES.contains(text.substring(start, end));
    }

    /** {@code U.S.}, {@code p.m.}, {@code J.}: single letters each with its full stop. Returns the end. */
    private int initials(int start) {
        int at = start;
        int letters = 0;
        while (at + 1 < text.length() && isLetter(at) && text.charAt(at + 1) == '.') {
            at += 2;
            letters++;
        }
        return letters >= 2 ? at : start + 1;
    }

    private boolean possessive(int apostrophe) {
        if (Character.toLowerCase(text.charAt(apostrophe + 1)) != 's') return false;
        return apostrophe + 2 >= text.length() || !isLetter(apostrophe + 2);
    }

    private int mark(int start) {
        if (isApostrophe(text.charAt(start)) && start + 1 < text.length() && isLetter(start + 1) && possessive(start))
            return add(start, start + 2, Token.Kind.WORD);
        return add(start, start + Character.charCount(text.codePointAt(start)), Token.Kind.MARK);
    }

    private int add(int start, int end, Token.Kind kind) {
        tokens.add(new Token(start, end, norm(start, end), kind, Character.isUpperCase(text.charAt(start)), spaced, paragraph));
        return end;
    }

    private String norm(int start, int end) {
        if (end - start == 1) {
            switch (text.charAt(start)) {
                case '“', '”', '„', '«', '»': return "\"";
                case '‘', '’', '`': return "'";
                case '–', '—', '‒', '―', '−': return "--";
                case '‐', '‑': return "-";
                default:
            }
        }
        return text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static int longest(Set<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private boolean isLetter(int at) {
        char c = text.charAt(at);
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}
