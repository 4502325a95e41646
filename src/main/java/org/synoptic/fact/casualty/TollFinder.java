package org.synoptic.fact.casualty;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Toll;
import org.synoptic.text.AnnotatedText;

/** Finds the toll that an article gives for its main event. A dead attacker is counted among the killed, as the Gun Violence Archive counts, and the note says so. */
final class TollFinder {
    private static final List<FactKind> SETTLED_ALONE = List.of(FactKind.MISSING, FactKind.DISPLACED, FactKind.ARRESTED, FactKind.HOSTAGES, FactKind.RESCUED);
    /** Told place by place or boat by boat as well as of all, so that the largest number is the toll. */
    private static final Set<FactKind> TOLD_BY_PLACE = EnumSet.of(FactKind.DISPLACED, FactKind.RESCUED);
    /** What a part or one person tells of the whole. */
    private static final double PART = 0.25;

    private final TollWords words = new TollWords();
    private final Attackers.Words attackerWords = new Attackers.Words();

    /** A statement and the fact made of it. */
    record Statement(Harm harm, Fact fact) {}

    /** @param year of publication, or 0 if unknown */
    Toll find(List<Statement> statements, Function<Passage.Part, AnnotatedText> texts, int year) {
        Attackers attackers = Attackers.of(attackerWords, statements.stream().map(Statement::harm).toList(), texts);
        List<Evidence> told = new EvidenceReader(words, attackers, texts, year).read(statements);
        List<Evidence> event = new RoundUp(words, texts).mainEvent(told);
        Estimates estimates = new Estimates(told, event);
        List<Evidence> harm = event.stream().filter(Evidence::isHarm).toList();
        if (!harm.isEmpty()) {
            Settlement settled = Settlement.of(harm, words);
            estimates.add(FactKind.KILLED, settled.killed());
            estimates.add(FactKind.INJURED, settled.injured());
        }
        for (FactKind kind : SETTLED_ALONE) {
            List<Evidence> own = event.stream().filter(each -> each.harm().kind().fact == kind).toList();
            if (!own.isEmpty()) estimates.add(kind, TOLD_BY_PLACE.contains(kind) ? most(own) : weightiest(own));
        }
        return estimates.toll();
    }

    /** The largest whole, if one is told. */
    private static int most(List<Evidence> own) {
        return own.stream().filter(each -> each.role() == Evidence.Role.TOTAL).mapToInt(Evidence::leastNumber).max().orElseGet(() -> weightiest(own));
    }

    /** The number with the most weight behind it. */
    private static int weightiest(List<Evidence> own) {
        Map<Integer, Double> weights = new TreeMap<>();
        for (Evidence each : own) weights.merge(each.leastNumber(), each.weight() * (each.role() == Evidence.Role.TOTAL ? 1 : PART), Double::sum);
        return weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
