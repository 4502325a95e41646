package org.synoptic.fact.casualty;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The toll that fits all statements of one event best. Killed and injured are settled together, since "five shot, one fatally" says something of both. */
record Settlement(int killed, int injured) {
    private static final int MOST_PROPOSALS = 12;

    static Settlement of(List<Evidence> evidence, TollWords words) {
        TollScore score = new TollScore(evidence, words);
        Set<Integer> killed = proposals(evidence, Harm.Kind.KILLED, score.attackerDead());
        Set<Integer> injured = proposals(evidence, Harm.Kind.INJURED, false);
        Set<Integer> struck = proposals(evidence, Harm.Kind.STRUCK, false);
        killed.add(score.named().dead());
        struck.add(score.named().harmed());
        Settlement best = new Settlement(0, 0);
        double most = score.of(0, 0);
        for (int k : killed) {
            Set<Integer> both = new TreeSet<>(injured);
            both.addAll(struck);
            for (int s : struck) if (s > k) both.add(s - k);
            for (int i : both) {
                double fit = score.of(k, i);
                if (fit <= most) continue;
                most = fit;
                best = new Settlement(k, i);
            }
        }
        return best;
    }

    /** The numbers that statements of a kind propose, those of the weightiest statements. */
    private static Set<Integer> proposals(List<Evidence> evidence, Harm.Kind kind, boolean orOneMore) {
        Set<Integer> proposals = new TreeSet<>(Set.of(0));
        evidence.stream().filter(each -> each.kind() == kind || kind == Harm.Kind.STRUCK && each.role() == Evidence.Role.ORDINAL)
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed()).takeWhile(_ -> proposals.size() < MOST_PROPOSALS).forEach(each -> {
                    int number = each.leastNumber();
                    proposals.add(number);
                    if (each.role() == Evidence.Role.OTHERS) proposals.add(number + Math.max(1, each.base()));
                    if (each.number() < 0 || orOneMore) proposals.add(number + 1);
                });
        return proposals;
    }

    int harmed() {
        return killed + injured;
    }
}
