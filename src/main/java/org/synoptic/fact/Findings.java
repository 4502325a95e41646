package org.synoptic.fact;

import java.util.List;

/** All that was found in one article, each list in the order of the article, the headline first. */
public record Findings(List<Timex> times, List<Quantity> quantities, List<Quotation> quotations, List<Fact> facts, Toll toll) {
    public Findings {
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        quotations = List.copyOf(quotations);
        facts = List.copyOf(facts);
    }
}
