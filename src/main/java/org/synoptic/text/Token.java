package org.synoptic.text;

/**
 * A word, number or mark of a text.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last one
 * @param norm the form that rules compare: lower case, typographic quotes and dashes made plain
 * @param kind what it is made of
 * @param capital whether it begins with an upper-case letter
 * @param spaced whether white space (or the start of the text) stands before it
 * @param paragraph number of its paragraph, from 0
 */
public record Token(int start, int end, String norm, Kind kind, boolean capital, boolean spaced, int paragraph) {

    /** What a token is made of. */
    public enum Kind {
        /** letters, with apostrophes and full stops inside: {@code Damascus}, {@code don't}, {@code U.S.} */
        WORD,
        /** digits with grouping and decimal marks: {@code 1,200}, {@code 6.4} */
        NUMBER,
        /** digits with letters glued on that change their meaning: {@code 20th}, {@code 1990s}, {@code F16} */
        MIXED,
        /** anything else, one unit (or surrogate pair) at a time */
        MARK
    }

    public boolean is(String form) {
        return norm.equals(form);
    }

    public Span span() {
        return new Span(start, end);
    }
}
