package org.synoptic.ui.reader;

import org.synoptic.compare.Outcome;

/** How a fact stands between articles, the one that asks for most attention first. Each has a sign, words and a style class. */
public enum Verdict {
    DIFFER("≠", "differ"),
    COMPATIBLE("≈", "compatible"),
    AGREE("=", "agree"),
    ONLY_HERE("○", "only here");

    private final String sign;
    private final String words;

    Verdict(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** Null, which is silence, gives {@link #ONLY_HERE}. */
    public static Verdict of(Outcome outcome) {
        return switch (outcome) {
            case null -> ONLY_HERE;
            case AGREE -> AGREE;
            case COMPATIBLE -> COMPATIBLE;
            case DIFFER -> DIFFER;
        };
    }

    public String sign() {
        return sign;
    }

    public String words() {
        return words;
    }

    /** As in the stylesheet: {@code only-here}. */
    public String styleClass() {
        return words.replace(' ', '-');
    }
}
