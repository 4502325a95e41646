package org.synoptic.fact.casualty;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Toll;

/** States a settled toll: with low and high, the facts that it rests on and a note of what is doubtful about it. */
final class Estimates {
    private final Map<FactKind, Toll.Estimate> estimates = new EnumMap<>(FactKind.class);
    private final List<Evidence> told;
    private final List<Evidence> event;
    private final Set<Evidence> ofEvent;

    /**
     * @param told of all events of the article
     * @param event of them those of the main event
     */
    Estimates(List<Evidence> told, List<Evidence> event) {
        this.told = told;
        this.event = event;
        this.ofEvent = new HashSet<>(event);
    }

    Toll toll() {
        return new Toll(estimates);
    }

    /** Adds nothing for nobody, unless the article says that there was nobody. */
    void add(FactKind kind, int best) {
        List<Evidence> own = of(kind, event);
        if (best == 0 && own.stream().noneMatch(each -> each.role() == Evidence.Role.NOBODY)) return;
        int low = best;
        int high = best;
        boolean countedOn = own.stream().anyMatch(each -> each.role() == Evidence.Role.ORDINAL && each.number() == best);
        for (Evidence each : own) {
            if (countedOn || !isRival(each, best)) continue;
            low = Math.min(low, each.number());
            high = Math.max(high, each.number());
        }
        int sum = of(kind, told).stream().filter(each -> EvidenceReader.isLeading(each) && each.isOfAll() && !ofEvent.contains(each)).mapToInt(Evidence::number).max().orElse(0);
        List<Fact> ofAttackers = own.stream().filter(Evidence::isAttackersDeath).map(Evidence::fact).toList();
        int attackers = !ofAttackers.isEmpty() && best > 0 ? 1 : 0;
        String note = attackers > 0 ? null : sum > best ? best + " in the largest of several events, " + sum + " in all"
                : low < high ? "the article gives " + low + " and " + high : null;
        int most = own.stream().anyMatch(each -> each.number() == best) ? high : Math.max(high, mostOf(own, best));
        estimates.put(kind, new Toll.Estimate(low, best, Math.max(most, sum), attackers, own.stream().map(Evidence::fact).toList(), ofAttackers, note));
    }

    /** The most that vague words leave open which the estimate rests on: 99 of "dozens". */
    private static int mostOf(List<Evidence> own, int best) {
        return own.stream().filter(each -> each.number() < 0 && each.allows(best)).mapToDouble(each -> each.harm().amount().set().high()).filter(Double::isFinite).mapToInt(high -> (int) Math.min(high, EvidenceReader.MOST_PEOPLE)).max().orElse(best);
    }

    private static List<Evidence> of(FactKind kind, List<Evidence> evidence) {
        return evidence.stream().filter(each -> each.harm().kind().fact == kind).toList();
    }

    /** Whether it gives another toll of the same event: one told where the main event is, and not so far off that it tells of a part or of more. */
    private static boolean isRival(Evidence each, int best) {
        return each.role() == Evidence.Role.TOTAL && each.kind() != Harm.Kind.STRUCK && each.number() >= 2 && EvidenceReader.isLeading(each) && !each.allows(best)
                && 2L * each.number() > best && each.number() < 2L * best;
    }
}
