package org.synoptic.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;

/**
 * One toll from the tolls of several reports of an event. Killed and injured are voted on together: a pair gets a vote from a
 * report that gives exactly it, one for each half that the report gives, and a small one for the same sum, since reports more
 * often disagree on who has died than on how many were hit. Where a report counts the attacker among its dead, one fewer in a report
 * that does not tell of his death is the same toll. Of pairs that come out alike the higher one is taken: early tolls
 * are too low more often than too high. Low and high are the least and the most that any report gives. The order of the
 * reports makes no difference.
 */
final class TollFusion {
    private static final double PAIR = 1;
    private static final double HALF = 1;
    private static final double SUM = 0.3;
    /** What one more person is worth, up to {@value #MOST_FAVOURED}. */
    private static final double HIGHER = 0.1;
    private static final int MOST_FAVOURED = 30;
    /** A report that tells of nobody killed or injured is mostly one that does not say. */
    private static final double SILENT = 0.2;

    private TollFusion() {}

    /** The toll over all reports; {@link Toll#NONE} if none gives one. */
    public static Toll of(List<Report> reports) {
        List<Toll> tolls = reports.stream().map(report -> report.findings().toll()).filter(toll -> !toll.estimates().isEmpty()).toList();
        if (tolls.isEmpty()) return Toll.NONE;
        Map<FactKind, Integer> best = new EnumMap<>(FactKind.class);
        vote(tolls, best);
        for (FactKind kind : FactKind.values()) if (kind.isCasualty() && !best.containsKey(kind)) mostFrequent(tolls, kind, best);
        Map<FactKind, Toll.Estimate> fused = new EnumMap<>(FactKind.class);
        best.forEach((kind, number) -> {
            Toll.Estimate estimate = fuse(tolls, kind, number);
            if (estimate != null) fused.put(kind, estimate);
        });
        return new Toll(fused);
    }

    private static void vote(List<Toll> tolls, Map<FactKind, Integer> best) {
        double most = Double.NEGATIVE_INFINITY;
        int attackers = tolls.stream().mapToInt(TollFusion::attackers).max().orElse(0);
        for (int killed : numbers(tolls, FactKind.KILLED))
            for (int injured : numbers(tolls, FactKind.INJURED)) {
                double votes = HIGHER * Math.min(killed + injured, MOST_FAVOURED);
                for (Toll toll : tolls) votes += votes(toll, killed, injured, attackers);
                if (votes <= most) continue;
                most = votes;
                best.put(FactKind.KILLED, killed);
                best.put(FactKind.INJURED, injured);
            }
    }

    private static double votes(Toll toll, int killed, int injured, int attackers) {
        int givenKilled = number(toll, FactKind.KILLED);
        int givenInjured = number(toll, FactKind.INJURED);
        // A report that does not tell of the attacker's death means the same toll by one fewer.
        if (attackers > 0 && givenKilled > 0 && attackers(toll) == 0 && givenKilled + attackers == killed) givenKilled = killed;
        double votes = 0;
        if (givenKilled == killed && givenInjured == injured) votes += PAIR;
        if (givenKilled == killed) votes += HALF;
        if (givenInjured == injured) votes += HALF;
        if (givenKilled + givenInjured == killed + injured) votes += SUM;
        return givenKilled + givenInjured == 0 ? SILENT * votes : votes;
    }

    private static int attackers(Toll toll) {
        Toll.Estimate killed = toll.of(FactKind.KILLED);
        return killed == null ? 0 : killed.attackers();
    }

    private static Set<Integer> numbers(List<Toll> tolls, FactKind kind) {
        Set<Integer> numbers = new TreeSet<>();
        for (Toll toll : tolls) numbers.add(number(toll, kind));
        return numbers;
    }

    private static int number(Toll toll, FactKind kind) {
        Toll.Estimate estimate = toll.of(kind);
        return estimate == null ? 0 : estimate.best();
    }

    /** The number that most reports give, of several the highest. */
    private static void mostFrequent(List<Toll> tolls, FactKind kind, Map<FactKind, Integer> best) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (Toll toll : tolls) if (toll.of(kind) != null) votes.merge(toll.of(kind).best(), 1, Integer::sum);
        votes.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).ifPresent(entry -> best.put(kind, entry.getKey()));
    }

    /** Null if no report states the kind. */
    private static Toll.Estimate fuse(List<Toll> tolls, FactKind kind, int best) {
        List<Toll.Estimate> given = tolls.stream().map(toll -> toll.of(kind)).filter(Objects::nonNull).toList();
        if (given.isEmpty()) return null;
        int low = best;
        int high = best;
        List<Fact> evidence = new ArrayList<>();
        for (Toll.Estimate each : given) {
            low = Math.min(low, each.best());
            high = Math.max(high, each.best());
            if (each.best() == best) evidence.addAll(each.evidence());
        }
        String note = given.stream().filter(each -> each.best() == best).map(Toll.Estimate::note).filter(Objects::nonNull).min(String::compareTo).orElse(null);
        int attackers = given.stream().filter(each -> each.best() == best).mapToInt(Toll.Estimate::attackers).max().orElse(0);
        List<Fact> ofAttackers = given.stream().filter(each -> each.best() == best).flatMap(each -> each.ofAttackers().stream()).toList();
        return new Toll.Estimate(low, best, high, attackers, evidence, ofAttackers, note);
    }
}
