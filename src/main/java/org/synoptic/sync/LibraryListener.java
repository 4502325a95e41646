package org.synoptic.sync;

import java.util.Set;

/** Hears what happens in a library; called on a thread of the library, one call at a time. Must return soon. */
public interface LibraryListener {
    /**
     * Articles were added, changed or removed, and searches and lists now show it.
     *
     * @param articles their ids
     */
    default void changed(Set<String> articles) {}

    /**
     * The analyst's tags, stars, notes or what was read have changed, and searches and lists now show it.
     *
     * @param articles their ids
     */
    default void marked(Set<String> articles) {}

    /** The library's work went on, began or ended. */
    default void progressed(Progress progress) {}
}
