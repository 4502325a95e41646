package org.synoptic.fact.quantity;

import org.synoptic.fact.rule.Lexicon;
import org.synoptic.fact.rule.WordClass;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Token;

/** What stands behind a number and is counted by it, found without a tagger: the words up to the first plural, or none. */
public final class NounPhrases {
    private static final int MOST_WORDS = 5;

    private final WordClass stop;
    private final WordClass irregular;
    private final WordClass verbs;
    private final WordClass determiner;
    private final WordClass and;
    private final WordClass possessive;
    private final Endings endings;

    /**
     * Words that are counted.
     *
     * @param first the first word of the phrase
     * @param end the token after its head
     */
    public record Phrase(int first, int end) {}

    public NounPhrases() {
        this(Lexicon.load(NounPhrases.class, "en/units.yaml"));
    }

    NounPhrases(Lexicon words) {
        stop = words.get("stop");
        irregular = words.get("irregular");
        verbs = words.get("verbs-s");
        determiner = words.get("determiner");
        and = words.get("and");
        possessive = words.get("possessive");
        endings = new Endings(words);
    }

    /**
     * The phrase that begins at a token, or null.
     *
     * @param one whether it is counted by one, so that its head is no plural
     */
    public Phrase at(AnnotatedText text, int first, boolean one) {
        int limit = Math.min(text.size(), first + MOST_WORDS * 2);
        int at = first;
        int words = 0;
        while (at < limit && words < MOST_WORDS && goesOn(text, at, first)) {
            Token token = text.token(at);
            at++;
            if (token.kind() == Token.Kind.MARK) continue;
            words++;
            if (one) return new Phrase(first, at);
            if (plural(token.norm()) && !(at < text.size() && hyphenGlued(text, at))) return new Phrase(first, at);
        }
        return null;
    }

    private boolean goesOn(AnnotatedText text, int at, int first) {
        Token token = text.token(at);
        if (at > first && token.paragraph() != text.token(first).paragraph()) return false;
        if (token.is("-")) return at > first && hyphenGlued(text, at);
        // "Kia and Hyundai vehicles", "Model 3 sedans"
        if (at > first && text.token(at - 1).capital() && (token.kind() == Token.Kind.NUMBER || and.has(token.norm()) && at + 1 < text.size() && text.token(at + 1).capital())) return true;
        // "4,700 pig and poultry farms"
        if (at > first && and.has(token.norm()) && (isPlural(text, at + 1) || isPlural(text, at + 2))) return true;
        if (token.kind() != Token.Kind.WORD || possessive.has(token.norm())) return false;
        return !stop.has(token.norm()) && !verbs.has(token.norm());
    }

    private boolean isPlural(AnnotatedText text, int at) {
        return at < text.size() && plural(text.token(at).norm()) && !stop.has(text.token(at).norm()) && !stop.has(text.token(at - 1).norm());
    }

    private static boolean hyphenGlued(AnnotatedText text, int at) {
        return text.token(at).is("-") && !text.token(at).spaced() && at + 1 < text.size() && !text.token(at + 1).spaced() && text.token(at + 1).kind() == Token.Kind.WORD;
    }

    boolean isDeterminer(String word) {
        return determiner.has(word);
    }

    boolean plural(String word) {
        return irregular.has(word) || endings.isPlural(word) && !verbs.has(word);
    }

    /** Lower case, its last word singular: {@code eligible pensioner}. */
    public String singular(AnnotatedText text, Phrase phrase) {
        StringBuilder name = new StringBuilder();
        for (int i = phrase.first; i < phrase.end; i++) {
            Token token = text.token(i);
            if (and.has(token.norm())) continue;
            if (!name.isEmpty() && token.spaced()) name.append(' ');
            name.append(i == phrase.end - 1 ? singular(token.norm()) : token.norm());
        }
        return name.toString();
    }

    String singular(String word) {
        String known = irregular.valueOf(word);
        if (known != null) return known;
        return plural(word) ? endings.singular(word) : word;
    }
}
