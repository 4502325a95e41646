package org.synoptic.search;

/** By what articles are counted and filtered, beside their day. */
public enum Dimension {
    OUTLET(Schema.OUTLET_NAME),
    PLACE(Schema.PLACE_NAME),
    PERSON(Schema.PERSON_NAME),
    /** Kinds of fact, as in {@link org.synoptic.fact.FactKind#key()}. */
    FACT(Schema.FACT),
    TAG(Schema.TAG_NAME);

    private final String field;

    Dimension(String field) {
        this.field = field;
    }

    /** Of the index, with each value whole. */
    String field() {
        return field;
    }
}
