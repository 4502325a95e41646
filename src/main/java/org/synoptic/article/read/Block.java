package org.synoptic.article.read;

import org.jsoup.nodes.Element;

/**
 * A part of an HTML page: a paragraph, heading, list item or other stretch of text between two block elements.
 *
 * @param element the nearest block element around it
 * @param text without surrounding white space
 * @param linked how many characters of it are links
 */
public record Block(Element element, String text, int linked) {
    private static final int CHARACTERS_OF_A_WORD = 6;

    /** The share of its characters that are links, 0 to 1. */
    public double linkDensity() {
        return text.isEmpty() ? 0 : Math.min(1, (double) linked / text.length());
    }

    /** Its length in words; languages that write without blanks are measured by characters. */
    public int words() {
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) if (Character.isWhitespace(text.charAt(i))) blanks++;
        return Math.max(blanks + 1, text.length() / (2 * CHARACTERS_OF_A_WORD));
    }

    public boolean isHeading() {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    public boolean isItem() {
        return element.normalName().equals("li") || element.parents().is("li");
    }

    /** Whether it reads like a sentence or more: long enough, or closed by a full stop, and mostly not links. */
    public boolean isProse() {
        if (isHeading() || linkDensity() > 0.4 || isTeaser()) return false;
        return words() >= 12 || words() >= 4 && endsLikeSentence();
    }

    /** Whether it breaks off where another article would go on. */
    public boolean isTeaser() {
        return text.endsWith("[…]") || text.endsWith("[...]");
    }

    public boolean endsLikeSentence() {
        int last = text.length() - 1;
        while (last > 0 && "\"'”’»)]“".indexOf(text.charAt(last)) >= 0) last--;
        return last >= 0 && ".!?…:。！？।".indexOf(text.charAt(last)) >= 0;
    }
}
