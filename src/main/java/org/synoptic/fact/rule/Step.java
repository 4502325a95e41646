package org.synoptic.fact.rule;

/** One instruction of a compiled pattern. Words and layers are told by their numbers in the {@link Vocabulary}. */
sealed interface Step {
    /** Goes on at {@code first}, and where that fails at {@code second}. */
    record Split(int first, int second) implements Step {}

    record Jump(int to) implements Step {}

    /** Notes where a capture begins or ends. */
    record Save(int slot) implements Step {}

    /** One token whose word is in the set. */
    record OneOf(WordSet words) implements Step {}

    /**
     * A word or phrase of a class that has phrases.
     *
     * @param alone words of the class that begin none of its phrases
     * @param firsts the first words of its phrases
     * @param phrases by their first words in growing order, of those with one first word the longest first; with the words that begin a phrase
     */
    record InClass(WordSet alone, WordSet firsts, int[][] phrases) implements Step {}

    /** A mention of a layer, as long as it is. */
    record InLayer(int layer) implements Step {}

    /** One token of a certain make. */
    record Like(Shape shape) implements Step {}

    /** No white space before the next token. */
    record Glued() implements Step {}

    /** The next token begins with a capital. */
    record Capital() implements Step {}

    record Done() implements Step {}
}
