package org.synoptic.fact;

/** Finds one sort of thing. Safe for many threads, fails on no text, and takes time linear in the text's length. */
@FunctionalInterface
public interface Finder {
    /** Adds what it finds to the reading; may use what earlier finders found. */
    void find(Reading reading);
}
