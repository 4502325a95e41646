package org.synoptic.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.synoptic.fact.Amount;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Quantity;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Score;
import org.synoptic.fact.Timex;
import org.synoptic.fact.Toll;

/** The answer of {@code facts} as JSON. */
public final class FindingsJson {
    private FindingsJson() {}

    public static ObjectNode of(String id, Findings findings) {
        ObjectNode json = object().put("id", id);
        ArrayNode times = json.putArray("times");
        for (Timex timex : findings.times()) times.add(time(timex));
        ArrayNode quantities = json.putArray("quantities");
        for (Quantity quantity : findings.quantities()) quantities.add(quantity(quantity));
        ArrayNode facts = json.putArray("facts");
        for (Fact fact : findings.facts()) facts.add(fact(fact));
        json.set("toll", toll(findings.toll()));
        ArrayNode quotations = json.putArray("quotations");
        for (Quotation quotation : findings.quotations()) quotations.add(quotation(quotation));
        return json;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode time(Timex timex) {
        ObjectNode json = passage(timex.passage()).put("type", timex.type().name()).put("value", timex.value());
        if (timex.mod() != null) json.put("mod", timex.mod());
        if (timex.range() != null) days(json, timex.range());
        return json;
    }

    private static ObjectNode quantity(Quantity quantity) {
        ObjectNode json = passage(quantity.passage());
        stated(json, quantity.amount());
        json.put("bound", quantity.amount().bound().key());
        json.put("trend", quantity.trend() == null ? null : quantity.trend().name().toLowerCase(java.util.Locale.ROOT));
        return json.put("unit", quantity.unit()).put("counts", quantity.counts()).put("portion", quantity.portion().name().toLowerCase(java.util.Locale.ROOT));
    }

    static ObjectNode fact(Fact fact) {
        ObjectNode json = object().put("kind", fact.kind().key());
        json.setAll(passage(fact.passage()));
        json.put("stated", fact.stated().words());
        json.set("value", value(fact.value()));
        json.put("unit", fact.unit()).put("who", fact.who()).put("subset", fact.portion() == Portion.PART);
        ArrayNode places = json.putArray("places");
        fact.places().forEach(places::add);
        json.set("period", fact.period() == null ? null : days(object(), fact.period()));
        return json.put("about", fact.about()).put("claimant", fact.claim().claimant()).put("modality", fact.claim().modality().key());
    }

    static ObjectNode value(FactValue value) {
        ObjectNode json = object();
        switch (value) {
            case Amount amount -> {
                amount(json, amount);
                json.put("low_open", amount.set().lowOpen()).put("high_open", amount.set().highOpen());
            }
            case Dates dates -> days(json, dates.set());
            case Score score -> {
                ArrayNode parts = json.putArray("score");
                score.parts().forEach(part -> parts.addArray().add(part.first()).add(part.second()));
            }
        }
        return json;
    }

    static ObjectNode toll(Toll toll) {
        ObjectNode json = object();
        for (FactKind kind : FactKind.values()) {
            if (!kind.isCasualty()) continue;
            Toll.Estimate estimate = toll.of(kind);
            json.set(kind.key(), estimate == null ? null
                    : object().put("low", estimate.low()).put("best", estimate.best()).put("high", estimate.high()).put("attackers", estimate.attackers()).put("note", estimate.attackers() > 0 ? estimate.counting() : estimate.note()));
        }
        return json;
    }

    private static ObjectNode quotation(Quotation quotation) {
        ObjectNode json = passage(quotation.content()).put("direct", quotation.direct()).put("speech", quotation.speech()).put("speaker", quotation.speaker());
        if (quotation.source() != null) json.put("speaker_start", quotation.source().start()).put("speaker_end", quotation.source().end());
        if (quotation.cue() != null) json.put("cue_start", quotation.cue().start()).put("cue_end", quotation.cue().end());
        return json;
    }

    static ObjectNode passage(Passage passage) {
        ObjectNode json = object().put("start", passage.start()).put("end", passage.end()).put("text", passage.words());
        if (passage.part() == Passage.Part.HEADLINE) json.put("in", "headline");
        return json;
    }

    private static void amount(ObjectNode json, Amount amount) {
        edge(json, "low", amount.set().low());
        edge(json, "high", amount.set().high());
    }

    /** The number as it is stated, "about 50" as 50 and 50; the set it stands for belongs to the facts. */
    private static void stated(ObjectNode json, Amount amount) {
        if (Double.isNaN(amount.stated())) {
            amount(json, amount);
            return;
        }
        boolean floor = amount.bound() == Amount.Bound.AT_LEAST || amount.bound() == Amount.Bound.MORE_THAN;
        boolean ceiling = amount.bound() == Amount.Bound.AT_MOST || amount.bound() == Amount.Bound.LESS_THAN;
        edge(json, "low", ceiling ? Double.NEGATIVE_INFINITY : amount.stated());
        edge(json, "high", floor ? Double.POSITIVE_INFINITY : amount.stated());
    }

    /** An unbounded edge is null; a whole number has no decimals. */
    static void edge(ObjectNode json, String name, double edge) {
        if (Double.isInfinite(edge)) json.putNull(name);
        else if (edge == Math.rint(edge) && Math.abs(edge) < 1e15) json.put(name, (long) edge);
        else json.put(name, edge);
    }

    private static ObjectNode days(ObjectNode json, DateRange range) {
        return json.put("from", range.from() == null ? null : range.from().toString()).put("to", range.to() == null ? null : range.to().toString());
    }
}
