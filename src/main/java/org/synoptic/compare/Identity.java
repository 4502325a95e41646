package org.synoptic.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Portion;

/** Whether two statements speak of one fact: the same kind, event, group, place, period, and whole or part. When in doubt, not. */
final class Identity {
    private static final double PERHAPS = 0.4;

    private Identity() {}

    /** From 0, not comparable, to 1. */
    static double of(Statement a, Statement b) {
        if (a.fact().kind() != b.fact().kind() || !a.fact().unit().equals(b.fact().unit())) return 0;
        if (a.fact().portion() != b.fact().portion() || a.fact().portion() == Portion.INCREMENT) return 0;
        if (!a.places().isEmpty() && !b.places().isEmpty() && Collections.disjoint(a.places(), b.places()) && a.fact().kind().isCasualty()) return 0;
        if (a.fact().period() != null && b.fact().period() != null && !a.fact().period().meets(b.fact().period())) return 0;
        double what = a.what().isEmpty() || b.what().isEmpty() ? PERHAPS : overlap(a.what(), b.what());
        if (a.fact().kind().isDated() || a.fact().kind() == FactKind.COUNT) return what;
        double who = a.who().isEmpty() || b.who().isEmpty() ? PERHAPS : overlap(a.who(), b.who());
        return who == 0 ? 0 : what == 0 ? 0 : (2 * what + who) / 3;
    }

    /** The share of the smaller set that the other one holds. */
    private static double overlap(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return (double) common.size() / Math.min(a.size(), b.size());
    }
}
