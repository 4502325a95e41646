package org.synoptic.compare;

import java.util.List;
import org.synoptic.fact.Toll;

/**
 * Two or more reports of one event set side by side.
 *
 * @param articles ids in the order of the columns
 * @param rows by weight: differences first, then what most articles state
 * @param toll of the event over all articles
 * @param quotations words that several articles quote
 */
public record Comparison(List<String> articles, List<Row> rows, Toll toll, List<SharedQuotation> quotations) {
    public Comparison {
        articles = List.copyOf(articles);
        rows = List.copyOf(rows);
        quotations = List.copyOf(quotations);
    }
}
