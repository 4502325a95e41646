package org.synoptic.fact.casualty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Toll;
import org.synoptic.text.AnnotatedText;

/**
 * Settles what toll an article gives for its main event. Killed and injured are settled together, since "five shot, one
 * fatally" says something of both: of all tolls that the statements propose, the one that fits them best. A dead attacker is
 * counted among the killed, as the Gun Violence Archive counts, and the note says so.
 */
final class TollFinder {
    private final TollWords words = new TollWords();
    private final Attackers.Words attackerWords = new Attackers.Words();

    /** A statement and the fact made of it. */
    record Statement(Harm harm, Fact fact) {}

    /** @param year of publication, or 0 if unknown */
    Toll find(List<Statement> statements, Function<Passage.Part, AnnotatedText> texts, int year) {
        Attackers attackers = Attackers.of(attackerWords, statements.stream().map(Statement::harm).toList(), texts);
        List<Evidence> all = new EvidenceReader(words, attackers, texts, year).read(statements);
        boolean attackerDead = all.stream().anyMatch(each -> each.role() == Evidence.Role.ATTACKER);
        Map<FactKind, Toll.Estimate> estimates = new EnumMap<>(FactKind.class);
        settleHarm(all.stream().filter(Evidence::isHarm).toList(), attackerDead, estimates);
        for (FactKind kind : List.of(FactKind.MISSING, FactKind.DISPLACED, FactKind.ARRESTED, FactKind.HOSTAGES, FactKind.RESCUED)) settleAlone(kind, all, estimates);
        return new Toll(estimates);
    }

    private void settleHarm(List<Evidence> evidence, boolean attackerDead, Map<FactKind, Toll.Estimate> estimates) {
        if (evidence.isEmpty()) return;
        Settlement settled = Settlement.of(evidence, attackerDead, words);
        put(estimates, FactKind.KILLED, settled.killed(), evidence, attackerDead);
        put(estimates, FactKind.INJURED, settled.injured(), evidence, false);
    }

    private static void put(Map<FactKind, Toll.Estimate> estimates, FactKind kind, int best, List<Evidence> evidence, boolean attackerDead) {
        List<Evidence> own = evidence.stream().filter(each -> each.fact().kind() == kind).toList();
        if (best == 0 && own.stream().noneMatch(each -> each.role() == Evidence.Role.NOBODY)) return;
        int low = best;
        int high = best;
        boolean countedOn = own.stream().anyMatch(each -> each.role() == Evidence.Role.ORDINAL && each.number() == best);
        for (Evidence each : own) {
            if (countedOn || !isRival(each, best)) continue;
            low = Math.min(low, each.number());
            high = Math.max(high, each.number());
        }
        String note = attackerDead && best > 0 ? "with the dead attacker " + best + ", without " + (best - 1) : low < high ? "the article gives " + low + " and " + high : null;
        estimates.put(kind, new Toll.Estimate(low, best, high, own.stream().map(Evidence::fact).toList(), note));
    }

    /** Whether it gives another toll of the same event: one told where the main event is, and not so far off that it tells of a part or of more. */
    private static boolean isRival(Evidence each, int best) {
        return each.role() == Evidence.Role.TOTAL && each.kind() != Harm.Kind.STRUCK && each.number() >= 2 && EvidenceReader.isLeading(each) && !each.allows(best)
                && 2L * each.number() > best && each.number() < 2L * best;
    }

    /** The number with the most weight behind it. */
    private static void settleAlone(FactKind kind, List<Evidence> all, Map<FactKind, Toll.Estimate> estimates) {
        Map<Integer, Double> weights = new TreeMap<>();
        List<Evidence> own = all.stream().filter(each -> each.fact().kind() == kind).toList();
        for (Evidence each : own) {
            double weight = each.role() == Evidence.Role.TOTAL ? each.weight() : each.weight() / 4;
            weights.merge(each.leastNumber(), weight, Double::sum);
        }
        if (weights.isEmpty()) return;
        int best = weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        put(estimates, kind, best, own, false);
    }
}
