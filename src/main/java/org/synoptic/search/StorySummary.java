package org.synoptic.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A story as a line of a list.
 *
 * @param id the same at every reading
 * @param label a few words that stand for it
 * @param articles how many articles it has
 * @param outlets the names of the outlets that have an article in it, each once, by name
 * @param first day of its first article, or null if no day is known
 * @param last day of its last article, or null if no day is known
 */
public record StorySummary(String id, String label, int articles, List<String> outlets, LocalDate first, LocalDate last) {
    public StorySummary {
        outlets = List.copyOf(outlets);
    }
}
