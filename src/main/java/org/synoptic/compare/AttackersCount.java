package org.synoptic.compare;

import java.util.List;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;

/** How a figure of a report stands to the dead attackers that are counted in the toll which the report gives. */
public enum AttackersCount {
    /** It holds them: "four people died, including the gunman". */
    IN,
    /** It leaves them out: "the gunman killed three". */
    OUT,
    /** It tells of their own death. */
    THEIR_OWN,
    /** The report counts none, or the figure is not of its toll. */
    NONE;

    /** Beside a figure, in a few words; empty where there is nothing to say. */
    public String words() {
        return switch (this) {
            case IN -> "with the attacker";
            case OUT -> "without the attacker";
            case THEIR_OWN -> "the attacker's own death";
            case NONE -> "";
        };
    }

    public static AttackersCount of(Report report, Fact fact) {
        Toll.Estimate toll = report.findings().toll().of(fact.kind());
        if (toll == null || !(fact.value() instanceof Amount amount)) return NONE;
        if (holds(toll.ofAttackers(), fact)) return THEIR_OWN;
        if (toll.attackers() == 0 || !holds(toll.evidence(), fact)) return NONE;
        return amount.stated() == toll.best() ? IN : leavesOut(amount, toll) ? OUT : NONE;
    }

    static boolean leavesOut(Amount amount, Toll.Estimate toll) {
        return toll.attackers() > 0 && amount.stated() == toll.best() - toll.attackers();
    }

    /** Claims are told later than tolls, so that the facts themselves are not alike. */
    private static boolean holds(List<Fact> facts, Fact fact) {
        return facts.stream().anyMatch(each -> each.passage().equals(fact.passage()));
    }
}
