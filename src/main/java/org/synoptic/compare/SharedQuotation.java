package org.synoptic.compare;

import java.util.List;
import org.synoptic.fact.Passage;
import org.synoptic.text.Span;

/**
 * One quotation as several articles carry it.
 *
 * @param words the longest stretch common to all, as the first article writes it
 * @param speaker as named most often, or null
 * @param uses where each article has it, in the order of the articles
 */
public record SharedQuotation(String words, String speaker, List<Use> uses) {
    public SharedQuotation {
        uses = List.copyOf(uses);
    }

    /**
     * The whole quotation as one article gives it.
     *
     * @param article the article's id
     * @param speaker as this article resolves it, or null
     * @param direct whether it stands between quotation marks, or is told in the article's words
     * @param content from mark to mark, or the paraphrase
     * @param alone the parts that no other article has: what it adds, or what the others cut or changed; spans of the same part of the article
     */
    public record Use(String article, String speaker, boolean direct, Passage content, List<Span> alone) {
        public Use {
            alone = List.copyOf(alone);
        }

        /** Words in quotation marks that differ nowhere. */
        public Use(String article, Passage content) {
            this(article, null, true, content, List.of());
        }
    }
}
