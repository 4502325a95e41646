package org.synoptic.compare;

import java.util.List;
import org.synoptic.fact.Passage;

/**
 * One quotation as several articles carry it.
 *
 * @param words the longest stretch common to all
 * @param speaker as named most often, or null
 * @param uses where each article has it, in the order of the articles
 */
public record SharedQuotation(String words, String speaker, List<Use> uses) {
    public SharedQuotation {
        uses = List.copyOf(uses);
    }

    /** The whole quotation as one article gives it. */
    public record Use(String article, Passage content) {}
}
