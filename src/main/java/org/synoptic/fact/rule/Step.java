package org.synoptic.fact.rule;

import java.util.Set;

/** One instruction of a compiled pattern. */
sealed interface Step {
    /** Goes on at {@code first}, and where that fails at {@code second}. */
    record Split(int first, int second) implements Step {}

    record Jump(int to) implements Step {}

    /** Notes where a capture begins or ends. */
    record Save(int slot) implements Step {}

    record Word(String norm) implements Step {}

    record InClass(WordClass words) implements Step {}

    /** A mention of a layer, as long as it is. */
    record InLayer(String layer) implements Step {}

    /** One token of a certain make. */
    record Like(Shape shape) implements Step {}

    /** One token that is none of the words. */
    record Except(Set<String> words) implements Step {}

    /** No white space before the next token. */
    record Glued() implements Step {}

    /** The next token begins with a capital. */
    record Capital() implements Step {}

    record Done() implements Step {}
}
