package org.synoptic.search.query;

import org.synoptic.search.QueryProblem;

/** The characters of a query, read from left to right. */
final class QueryScanner {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private static final String ENDS_WORD = " \t\n\r()" + QUOTES;
    private static final int SHOWN = 12;

    private final String text;
    private int at;

    QueryScanner(String text) {
        this.text = text;
    }

    /** Of the character that comes next, from 0. */
    int at() {
        return at;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    boolean looksAt(char c) {
        return !atEnd() && text.charAt(at) == c;
    }

    boolean looksAtQuote() {
        return !atEnd() && QUOTES.indexOf(text.charAt(at)) >= 0;
    }

    boolean looksAtSpace() {
        return !atEnd() && Character.isWhitespace(text.charAt(at));
    }

    /** Whether a word in capitals comes next, after white space, which is passed over. */
    boolean looksAt(String keyword) {
        space();
        int end = at + keyword.length();
        return text.startsWith(keyword, at) && (end == text.length() || ENDS_WORD.indexOf(text.charAt(end)) >= 0);
    }

    /** Passes over one character. */
    void skip() {
        at++;
    }

    void space() {
        while (looksAtSpace()) at++;
    }

    /** Passes over a keyword, if it comes next. */
    boolean keyword(String keyword) {
        if (!looksAt(keyword)) return false;
        at += keyword.length();
        space();
        return true;
    }

    /** Passes over a sign before a word, if it comes next. */
    boolean sign(char sign) {
        boolean stands = looksAt(sign) && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (stands) at++;
        return stands;
    }

    String word() {
        int start = at;
        while (!atEnd() && ENDS_WORD.indexOf(text.charAt(at)) < 0) at++;
        return text.substring(start, at);
    }

    /** The name before a colon, as written, both of which are passed over; null if none comes next. */
    String field() {
        int end = at;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) end++;
        if (end == at || end == text.length() || text.charAt(end) != ':') return null;
        String name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    /** What stands between the quotation mark that comes next and the one after it. */
    String quoted() throws QueryProblem {
        int start = at++;
        int end = at;
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) < 0) end++;
        if (end == text.length()) throw problem(start, "the quotation mark is never closed");
        String quoted = text.substring(at, end);
        at = end + 1;
        return quoted;
    }

    /** Up to the closing bracket, or to the end of the word. */
    String range() throws QueryProblem {
        int start = at;
        if (!looksAt('[') && !looksAt('{')) return word();
        while (!atEnd() && !looksAt(']') && !looksAt('}')) at++;
        if (atEnd()) throw problem(start, "the range that begins with " + text.charAt(start) + " is never closed; write ] at its end");
        return text.substring(start, ++at);
    }

    /** What was passed over since a place. */
    String since(int start) {
        return text.substring(start, at);
    }

    /** The beginning of what is left, in quotation marks. */
    String rest() {
        return "\"" + text.substring(at, Math.min(text.length(), at + SHOWN)) + "\"";
    }

    static QueryProblem problem(int position, String why) {
        return new QueryProblem(position, "At " + (position + 1) + ": " + why + ".");
    }
}
