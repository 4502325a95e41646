package org.synoptic.text;

import java.util.List;

/** A text with its tokens and sentences; immutable. */
public final class AnnotatedText {
    private final String text;
    private final List<Token> tokens;
    private final List<Sentence> sentences;

    private AnnotatedText(String text) {
        this.text = text;
        this.tokens = Tokenizer.tokenize(text);
        this.sentences = SentenceSplitter.split(tokens);
    }

    /** Never fails, in time and memory linear in the length. */
    public static AnnotatedText of(String text) {
        return new AnnotatedText(text);
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** In order, without gaps: every token is in exactly one. */
    public List<Sentence> sentences() {
        return sentences;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The number of the sentence that holds the token. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= token) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The span from the first token to the end of the one before {@code end}. */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    public String words(int first, int end) {
        return span(first, end).of(text);
    }

    /** The first token that ends after the offset, or {@link #size()}. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
