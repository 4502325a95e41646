package org.synoptic.search;

/** By what articles are counted and filtered, beside their day. */
public enum Dimension {
    OUTLET,
    PLACE,
    PERSON,
    /** Kinds of fact, as in {@link org.synoptic.fact.FactKind#key()}. */
    FACT,
    TAG
}
