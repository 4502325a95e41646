package org.synoptic.compare;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Toll;

/** How the facts of one article stand to the toll that it gives. */
final class Standings {
    /** A fact that counts towards a toll; claims are told later than tolls, so that the facts themselves are not alike. */
    private record Evidence(FactKind kind, Passage passage) {}

    private final Toll toll;
    private final Set<Evidence> evidence = new HashSet<>();

    Standings(Toll toll) {
        this.toll = toll;
        for (Toll.Estimate estimate : toll.estimates().values())
            for (Fact fact : estimate.evidence()) evidence.add(new Evidence(fact.kind(), fact.passage()));
    }

    Standing of(Fact fact) {
        if (!evidence.contains(new Evidence(fact.kind(), fact.passage())) || !(fact.value() instanceof Amount amount)) return Standing.OTHER;
        Toll.Estimate estimate = toll.of(fact.kind());
        if (amount.set().holds(estimate.best()) || amount.stated() == estimate.best()) return Standing.TOLL;
        // "The gunman killed three" is the toll of a report that tells of his death, too; one victim alone may be any of those it tells of.
        if (AttackersCount.leavesOut(amount, estimate) && estimate.best() > 2 * estimate.attackers()) return Standing.TOLL;
        return amount.stated() == estimate.low() || amount.stated() == estimate.high() ? Standing.RIVAL : Standing.PART;
    }
}
