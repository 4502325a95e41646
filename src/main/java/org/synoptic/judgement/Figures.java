package org.synoptic.judgement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;

/** What the analyst said of figures, laid over what the rules found. */
final class Figures {
    private Figures() {}

    /** @param said all that holds of the article */
    static JudgedReport judge(Report found, List<Judgement> said) {
        List<Judgement> ours = said.stream().filter(judgement -> judgement.kind() == Judgement.Kind.FIGURE || judgement.kind() == Judgement.Kind.EVENT).toList();
        Map<Fact, String> foundNames = FigureKey.of(found);
        if (ours.isEmpty()) return new JudgedReport(found, foundNames, ours);
        Map<String, Judgement> values = new HashMap<>();
        for (Judgement judgement : ours) if (judgement.kind() == Judgement.Kind.FIGURE) values.put(judgement.aspect(), judgement);
        List<JudgedReport.Rejected> rejected = new ArrayList<>();
        Map<Fact, String> names = new IdentityHashMap<>();
        Map<Fact, Fact> now = new IdentityHashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : found.findings().facts()) {
            Judgement judgement = values.get(foundNames.get(fact));
            Fact judged = judged(fact, judgement == null ? null : judgement.value());
            now.put(fact, judged);
            if (judged == null) rejected.add(new JudgedReport.Rejected(fact, judgement));
            if (judged == null) continue;
            facts.add(judged);
            names.put(judged, foundNames.get(fact));
        }
        for (Judgement judgement : ours) {
            Fact added = judgement.kind() == Judgement.Kind.FIGURE ? AddedFigure.of(found.article(), judgement) : null;
            if (added == null) continue;
            facts.add(added);
            names.put(added, judgement.aspect());
        }
        Findings all = found.findings();
        return new JudgedReport(new Report(found.article(), new Findings(all.times(), all.quantities(), all.quotations(), facts, toll(all.toll(), now))), names, ours, rejected);
    }

    /** Null if it was rejected; a value that does not fit the kind changes nothing. */
    private static Fact judged(Fact fact, String value) {
        if (value == null) return fact;
        if (value.equals(FigureJudgements.REJECTED)) return null;
        FactValue corrected = FigureValue.of(fact.kind(), value);
        if (corrected == null) return fact;
        return new Fact(fact.kind(), fact.passage(), fact.stated(), corrected, fact.unit(), fact.who(), fact.portion(), fact.places(), fact.period(), fact.about(), fact.claim());
    }

    /** The article's toll, resting on the facts as they are now; a kind that rests on none is not stated. */
    private static Toll toll(Toll found, Map<Fact, Fact> now) {
        Map<FactKind, Toll.Estimate> estimates = new EnumMap<>(FactKind.class);
        found.estimates().forEach((kind, estimate) -> {
            Map<Integer, Integer> numbers = new HashMap<>();
            List<Fact> evidence = new ArrayList<>();
            for (Fact fact : estimate.evidence()) {
                Fact judged = judged(fact, now);
                if (judged == null) continue;
                evidence.add(judged);
                if (fact.value() instanceof Amount was && judged.value() instanceof Amount is && !was.equals(is)) numbers.put((int) was.stated(), (int) least(is));
            }
            if (evidence.isEmpty() && !estimate.evidence().isEmpty()) return;
            int best = numbers.getOrDefault(estimate.best(), estimate.best());
            int low = Math.min(best, numbers.getOrDefault(estimate.low(), estimate.low()));
            int high = Math.max(best, numbers.getOrDefault(estimate.high(), estimate.high()));
            List<Fact> ofAttackers = estimate.ofAttackers().stream().map(fact -> judged(fact, now)).filter(Objects::nonNull).toList();
            int attackers = ofAttackers.isEmpty() ? 0 : Math.min(best, estimate.attackers());
            estimates.put(kind, new Toll.Estimate(low, best, high, attackers, evidence, ofAttackers, estimate.note()));
        });
        return new Toll(estimates);
    }

    /** A fact of the toll as it is now, null if it was rejected; claims are told later than tolls, so that the facts themselves are not alike. */
    private static Fact judged(Fact fact, Map<Fact, Fact> now) {
        for (Map.Entry<Fact, Fact> change : now.entrySet()) if (change.getKey().kind() == fact.kind() && change.getKey().stated().equals(fact.stated())) return change.getValue();
        return fact;
    }

    private static double least(Amount amount) {
        return Double.isNaN(amount.stated()) ? amount.set().low() : amount.stated();
    }
}
