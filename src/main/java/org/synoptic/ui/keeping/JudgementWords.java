package org.synoptic.ui.keeping;

import org.synoptic.judgement.Judgement;

/** Judgements in words. */
final class JudgementWords {
    private JudgementWords() {}

    /** {@code Undo: star on Harbour Post: Bridge falls}. */
    static String undo(Judgement judgement, String title) {
        return "Undo: " + named(judgement, title);
    }

    static String named(Judgement judgement, String title) {
        return what(judgement) + (title.isEmpty() || judgement.kind() == Judgement.Kind.IMPORT ? "" : " on " + title);
    }

    /** What was said: {@code tag ferry}, {@code note taken away}. */
    static String what(Judgement judgement) {
        return switch (judgement.kind()) {
            case TAG -> "tag " + judgement.aspect() + gone(judgement);
            case NOTE, STAR -> judgement.kind().key() + gone(judgement);
            default -> judgement.title();
        };
    }

    private static String gone(Judgement judgement) {
        return judgement.value() == null ? " taken away" : "";
    }

    /** The words that were kept, or empty where what was said has none. */
    static String value(Judgement judgement) {
        return switch (judgement.kind()) {
            case TAG, STAR, READ, EVENT, IMPORT -> "";
            case FIGURE -> judgement.aspect() + ": " + (judgement.value() == null ? "as found" : judgement.value());
            default -> judgement.value() == null ? "" : judgement.value();
        } + (judgement.reason() == null || judgement.reason().isBlank() ? "" : " (" + judgement.reason() + ")");
    }
}
