package org.synoptic.export;

import java.util.List;
import org.synoptic.compare.ValueWords;
import org.synoptic.compare.table.Estimate;
import org.synoptic.compare.table.Rule;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Score;

/** The columns of a list of statements. */
final class Statements {
    static final List<String> COLUMNS = List.of("fact", "kind", "verdict", "reason", "rule", "row low", "row best", "row high", "decides", "outlet", "published", "stated", "value", "low", "high", "from", "to",
            "unit", "attackers", "claimant", "modality", "sentence", "headline", "address", "part", "start", "end");

    private Statements() {}

    static List<String> fields(StoryTable.Statement statement, Rule rule) {
        Estimate estimate = statement.estimate();
        Fact fact = statement.cell().fact();
        Passage passage = fact.passage();
        String low = "";
        String high = "";
        String from = "";
        String to = "";
        switch (fact.value()) {
            case Amount amount -> {
                low = edge(amount.set().low());
                high = edge(amount.set().high());
            }
            case Dates dates -> {
                from = text(dates.set().from());
                to = text(dates.set().to());
            }
            case Score score -> { }
        }
        return List.of(statement.row().label(), fact.kind().key(), StoryTable.verdictWords(statement.row()), StoryTable.reasons(statement.row()),
                rule.title(), StoryTable.words(estimate.low()), StoryTable.words(estimate.best()), StoryTable.words(estimate.high()), estimate.decidedBy(statement.cell()),
                statement.article().outletName(), text(statement.article().published()), fact.stated().words(), ValueWords.of(fact.value()), low, high, from, to,
                fact.unit(), statement.attackers().words(), text(fact.claim().claimant()), fact.claim().modality().key(), statement.sentence(), statement.article().headline(),
                text(statement.article().address()), passage.part() == Passage.Part.HEADLINE ? "headline" : "text", String.valueOf(passage.start()), String.valueOf(passage.end()));
    }

    private static String edge(double edge) {
        if (Double.isInfinite(edge)) return "";
        return edge == Math.rint(edge) && Math.abs(edge) < 1e15 ? String.valueOf((long) edge) : String.valueOf(edge);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
