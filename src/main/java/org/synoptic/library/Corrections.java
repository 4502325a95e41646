package org.synoptic.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;

/** The analyst's corrections of figures, laid over what the rules found. */
final class Corrections {
    /** The value of a judgement that takes a figure away. */
    static final String REJECTED = "rejected";

    private Corrections() {}

    static Report apply(Report report, Judgements judgements) throws IOException {
        Map<String, String> corrected = new HashMap<>();
        for (Judgement judgement : judgements.of(report.id())) if (judgement.kind() == Judgement.Kind.FIGURE) corrected.put(judgement.aspect(), judgement.value());
        if (corrected.isEmpty()) return report;
        Map<Fact, String> keys = FigureKey.of(report);
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : report.findings().facts()) {
            String value = corrected.get(keys.get(fact));
            if (value == null) facts.add(fact);
            else if (!value.equals(REJECTED)) facts.add(with(fact, value));
        }
        Findings found = report.findings();
        return new Report(report.article(), new Findings(found.times(), found.quantities(), found.quotations(), facts, found.toll()));
    }

    /** Only numbers can be corrected; another fact, or what is no number, stays as it was. */
    private static Fact with(Fact fact, String value) {
        if (!(fact.value() instanceof Amount) || !value.matches("\\d{1,15}(\\.\\d{1,6})?")) return fact;
        return new Fact(fact.kind(), fact.passage(), fact.stated(), Amount.exactly(Double.parseDouble(value)), fact.unit(), fact.who(), fact.portion(), fact.places(), fact.period(), fact.about(), fact.claim());
    }
}
