package org.synoptic.sync;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Files that were read with older rules, with their stories; so many that a large library need not be in memory. */
final class Outdated {
    private static final int MOST = 20_000;

    private final SequencedMap<Path, String> files = new LinkedHashMap<>();
    private boolean more;

    /** All are to be looked for anew. */
    void clear() {
        drop();
        more = false;
    }

    /** Lets those go that are here; whether there are more is not forgotten. */
    void drop() {
        files.clear();
    }

    void add(Path file, String story) {
        if (files.size() < MOST) files.put(file, story);
        else more = true;
    }

    /** Takes out the first one; its story may be null. */
    Map.Entry<Path, String> next() {
        return files.pollFirstEntry();
    }

    int size() {
        return files.size();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** Whether there were more than are kept here, to be looked for when these are read. */
    boolean hasMore() {
        return more;
    }
}
