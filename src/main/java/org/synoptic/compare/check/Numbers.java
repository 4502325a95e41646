package org.synoptic.compare.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.fact.Passage;
import org.synoptic.fact.number.Numeral;
import org.synoptic.fact.number.Numerals;
import org.synoptic.fact.rule.Layers;
import org.synoptic.fact.rule.Lexicon;
import org.synoptic.text.AnnotatedText;
import org.synoptic.text.Sentence;
import org.synoptic.text.Span;

/** The numbers of a headline or text, sentence by sentence. */
final class Numbers {
    private static final Numerals NUMERALS = new Numerals("en");
    private static final Lexicon WORDS = Lexicon.load(Numbers.class, "en/words.yaml");

    private final Passage.Part part;
    private final AnnotatedText text;
    private final List<Number> all = new ArrayList<>();

    /**
     * A number.
     *
     * @param first its first token
     * @param end the token after it
     */
    record Number(int first, int end, double value) {}

    Numbers(Passage.Part part, String words) {
        this.part = part;
        this.text = AnnotatedText.of(words);
        Layers layers = new Layers(text);
        NUMERALS.mark(layers);
        layers.all(Numerals.LAYER).forEach(mention -> all.add(new Number(mention.first(), mention.end(), ((Numeral) mention.found()).value())));
    }

    /** Whether words give a number as such, rather than name or describe each one. */
    static boolean isNumber(String words, double value) {
        return new Numbers(Passage.Part.TEXT, words).all.stream().anyMatch(number -> number.value == value);
    }

    List<Sentence> sentences() {
        return text.sentences();
    }

    List<Number> in(Sentence sentence) {
        return all.stream().filter(number -> number.first >= sentence.first() && number.end <= sentence.end()).toList();
    }

    /** Whether the class of {@code en/words.yaml} has the word. */
    static boolean has(String words, String word) {
        return WORDS.get(words).has(word);
    }

    /** Whether a word of the class stands at the token. */
    boolean is(String words, int token) {
        return has(words, text.token(token).norm());
    }

    /** Whether a word or phrase of the class begins at the token and ends by {@code end}. */
    boolean begins(String words, int token, int end) {
        return token < end && WORDS.get(words).standsAt(text, token, end);
    }

    /** Whether a word or a phrase of two of the class ends right before the token. */
    boolean endsBefore(String words, int token) {
        return token > 0 && WORDS.get(words).endsAt(text, token - 1, token) || token > 1 && WORDS.get(words).endsAt(text, token - 2, token);
    }

    Passage passage(int first, int end) {
        Span span = text.span(first, end);
        return new Passage(part, span, span.of(text.text()));
    }

    Passage.Part part() {
        return part;
    }

    Span span(Number number) {
        return text.span(number.first, number.end);
    }
}
