package org.synoptic.fact.quotation;

/** What part a token can play in a noun phrase or a clause, told from its form and its left neighbour alone. */
enum Sort {
    DETERMINER, PRONOUN, RELATIVE, THAT, PREPOSITION, TO, LINKER, CONTRAST, SUBORDINATOR,
    AUXILIARY, ADVERB,
    /** a finite verb, of the list or by its ending */
    VERB,
    /** a form in -ing */
    PARTICIPLE,
    /** a word with a capital */
    NAME,
    NUMBER,
    /** any other word: noun or adjective */
    NOUN,
    /** the possessive 's */
    POSSESSIVE,
    COMMA, STOP, COLON, SEMICOLON, DASH, OPENING, CLOSING, QUOTE, MARK;

    /** Whether a clause or phrase cannot go on over it. */
    boolean parts() {
        return this == STOP || this == COLON || this == SEMICOLON || this == DASH || this == QUOTE;
    }

    /** Whether it can stand inside a noun phrase, before or at its head. */
    boolean nominal() {
        return this == DETERMINER || this == NAME || this == NUMBER || this == NOUN || this == POSSESSIVE || this == MARK || this == PARTICIPLE || this == PRONOUN;
    }

    /** Whether it only joins what follows to what was before. */
    boolean joins() {
        return this == LINKER || this == CONTRAST || this == COMMA || this == SEMICOLON || this == DASH || this == STOP;
    }

    boolean finite() {
        return this == VERB || this == AUXILIARY;
    }
}
