package org.synoptic.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.compare.SharedQuotation;
import org.synoptic.compare.table.Estimate;
import org.synoptic.compare.table.Estimator;
import org.synoptic.compare.table.Rule;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.story.SharedRun;

/** The answer of {@code compare} as JSON. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Without estimates. */
    public static ObjectNode of(String id, Comparison comparison, List<SharedRun> shared) {
        return of(id, comparison, shared, null, null);
    }

    /**
     * @param estimator null for rows without an estimate
     * @param rule by which it estimates
     */
    public static ObjectNode of(String id, Comparison comparison, List<SharedRun> shared, Estimator estimator, Rule rule) {
        ObjectNode json = FindingsJson.object().put("id", id);
        ArrayNode rows = json.putArray("rows");
        for (Row row : comparison.rows()) {
            ObjectNode one = row(row);
            if (estimator != null) one.set("estimate", estimate(estimator.of(row, rule), rule));
            rows.add(one);
        }
        json.set("toll", FindingsJson.toll(comparison.toll()));
        ArrayNode runs = json.putArray("shared");
        for (SharedRun run : shared)
            runs.addObject().put("a", run.a()).put("b", run.b()).put("a_start", run.inA().start()).put("a_end", run.inA().end())
                    .put("b_start", run.inB().start()).put("b_end", run.inB().end());
        ArrayNode quotations = json.putArray("quotations");
        for (SharedQuotation quotation : comparison.quotations()) {
            ObjectNode one = quotations.addObject().put("words", quotation.words());
            ArrayNode in = one.putArray("in");
            quotation.uses().stream().map(SharedQuotation.Use::article).distinct().forEach(in::add);
            one.put("speaker", quotation.speaker());
        }
        return json;
    }

    private static ObjectNode row(Row row) {
        ObjectNode json = FindingsJson.object().put("kind", row.kind().key()).put("label", row.label());
        ArrayNode cells = json.putArray("cells");
        for (Cell cell : row.cells()) cells.add(cell(cell));
        ArrayNode pairs = json.putArray("pairs");
        for (Pair pair : row.pairs())
            pairs.addObject().put("a", pair.a()).put("b", pair.b()).put("outcome", pair.outcome().key())
                    .put("reason", pair.reason() == null ? null : pair.reason().key()).put("evidence", pair.evidence()).put("gap", pair.gap());
        return json.put("origins", row.origins());
    }

    private static ObjectNode estimate(Estimate estimate, Rule rule) {
        ObjectNode json = FindingsJson.object().put("rule", rule.key());
        bound(json, "low", estimate.low());
        bound(json, "best", estimate.best());
        bound(json, "high", estimate.high());
        return json;
    }

    /** Null where the rule gives none. */
    private static void bound(ObjectNode json, String name, Estimate.Bound bound) {
        if (bound == null) {
            json.putNull(name);
            return;
        }
        ObjectNode one = json.putObject(name).put("words", bound.words());
        if (!Double.isNaN(bound.value())) FindingsJson.edge(one, "value", bound.value());
        ArrayNode decides = one.putArray("decides");
        for (Cell cell : bound.decides()) decides.add(cell(cell));
    }

    private static ObjectNode cell(Cell cell) {
        Fact fact = cell.fact();
        ObjectNode json = FindingsJson.object().put("article", cell.article()).put("start", fact.passage().start()).put("end", fact.passage().end())
                .put("text", fact.passage().words()).put("stated", fact.stated().words());
        if (fact.passage().part() == Passage.Part.HEADLINE) json.put("in", "headline");
        json.set("value", FindingsJson.value(fact.value()));
        return json.put("claimant", fact.claim().claimant()).put("modality", fact.claim().modality().key());
    }
}
