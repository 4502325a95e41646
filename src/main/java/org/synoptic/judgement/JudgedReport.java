package org.synoptic.judgement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.compare.Ties;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;

/**
 * A report as the analyst sees it: what was found, with figures corrected, rejected and added.
 *
 * @param report with the facts that hold
 * @param names of its facts, also of those that the analyst added ({@link FigureKey}); facts are meant by identity
 * @param said what the analyst said of figures, and of which of them speak of one event; oldest first
 * @param rejected the facts that the analyst took away
 */
public record JudgedReport(Report report, Map<Fact, String> names, List<Judgement> said, List<Rejected> rejected) {
    /** A fact that does not hold, and the judgement that says so. */
    public record Rejected(Fact fact, Judgement said) {}

    /** Nothing was taken away. */
    public JudgedReport(Report report, Map<Fact, String> names, List<Judgement> said) {
        this(report, names, said, List.of());
    }

    public JudgedReport {
        names = Collections.unmodifiableMap(new IdentityHashMap<>(names));
        said = List.copyOf(said);
        rejected = List.copyOf(rejected);
    }

    /** The name of one of its facts, or of its likeness in another reading. @throws IllegalArgumentException if there is none */
    public String name(Fact fact) {
        String name = names.get(fact);
        if (name != null) return name;
        return names.entrySet().stream().filter(entry -> entry.getKey().equals(fact)).map(Map.Entry::getValue).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a fact of " + report.id() + ": " + fact.stated().words()));
    }

    /** Null if no fact that holds has the name. */
    Fact fact(String name) {
        return names.entrySet().stream().filter(entry -> entry.getValue().equals(name)).map(Map.Entry::getKey).findFirst().orElse(null);
    }

    /** What was said of a fact's value, or null. */
    public Judgement of(Fact fact) {
        String name = name(fact);
        return said.stream().filter(judgement -> judgement.kind() == Judgement.Kind.FIGURE && judgement.aspect().equals(name)).findFirst().orElse(null);
    }

    /** What was said of which figures of a story speak of one event; a figure that is not there any more ties nothing. */
    public static Ties ties(List<JudgedReport> reports) {
        Map<String, JudgedReport> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.report().id(), report));
        List<Ties.Pair> pairs = new ArrayList<>();
        Set<Fact> alone = Collections.newSetFromMap(new IdentityHashMap<>());
        for (JudgedReport report : reports)
            for (Judgement judgement : report.said()) {
                if (judgement.kind() != Judgement.Kind.EVENT) continue;
                String[] parts = judgement.aspect().split(FigureJudgements.AGAINST);
                Fact one = report.fact(parts[0]);
                JudgedReport against = parts.length == 3 ? byId.get(parts[1]) : null;
                Fact other = against == null ? null : against.fact(parts[2]);
                if (one != null && parts.length == 1) alone.add(one);
                if (one != null && other != null) pairs.add(new Ties.Pair(one, other, judgement.value().equals(FigureJudgements.SAME)));
            }
        return new Ties(pairs, alone);
    }
}
