package org.synoptic.text;

/**
 * A sentence as a run of tokens.
 *
 * @param first its first token
 * @param end the token after its last one, more than {@code first}
 */
public record Sentence(int first, int end) {
    public Sentence {
        if (first < 0 || end <= first) throw new IllegalArgumentException("no such sentence: " + first + " to " + end);
    }

    public boolean holds(int token) {
        return first <= token && token < end;
    }
}
