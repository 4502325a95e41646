package org.synoptic.compare;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Portion;

/**
 * Whether two statements speak of one fact: the same kind, event, group, place, period, and whole or part. Weighs what speaks for
 * it; what speaks against it ends the matter. When in doubt, two rows.
 */
final class Identity {
    /** Two statements of this likeness or more may stand in one row. */
    static final double SAME = 0.5;
    private static final double SURE = 0.6;
    private static final double SURE_OF_COUNTS = 0.75;

    /** Two statements whose events share a name of two words are as like as this in what happened. */
    private static final double NAME = 0.8;
    private static final double NOTHING_SAID = 0.5;
    private static final double EVENT = 0.3;
    private static final double GROUP = 0.1;
    private static final double OTHER_GROUP = 0.25;
    private static final double PLACE = 0.1;
    private static final double PERIOD = 0.1;
    /** A week and a month are not one period, a day and the week of a vague date may be. */
    private static final int MOST_TIMES_LONGER = 3;

    private Identity() {}

    /** Two sentences share so much of the shorter one's telling words when they tell the same. */
    private static final double SAME_WORDING = 0.5;
    private static final int FEWEST_WORDS = 2;

    /** From 0, not comparable, to 1. */
    static double of(Statement a, Statement b) {
        double event = byEvent(a, b);
        return event < SAME && sameFigureInSameWords(a, b) ? SAME : event;
    }

    /** The same figure in sentences that share most of their words is one fact, although its event is not told in like words. */
    private static boolean sameFigureInSameWords(Statement a, Statement b) {
        if (a.fact().kind().isDated() || !mayBeOne(a, b) || !samePortion(a, b) || !a.part().equals(b.part()) || Outcomes.of(a.fact(), b.fact()) == Outcome.DIFFER) return false;
        int common = common(a.wording(), b.wording());
        return common >= FEWEST_WORDS && common >= SAME_WORDING * Math.min(a.wording().size(), b.wording().size());
    }

    /** An increase may be called a total by another report: the nine others hurt, the nine hurt. */
    private static boolean samePortion(Statement a, Statement b) {
        return a.fact().portion() == b.fact().portion() || a.fact().portion() == Portion.INCREMENT || b.fact().portion() == Portion.INCREMENT;
    }

    private static double byEvent(Statement a, Statement b) {
        FactKind kind = a.fact().kind();
        if (!mayBeOne(a, b) || !a.unit().equals(b.unit())) return 0;
        double what = a.main() && b.main() && (a.what().isEmpty() || b.what().isEmpty()) ? 1 : overlap(a.what(), b.what());
        if (kind.isDated()) return what;
        if (meet(a.names(), b.names())) what = Math.max(what, NAME);
        if (!sameGroup(a, b)) return 0;
        if (!a.what().isEmpty() && !b.what().isEmpty() && what < 0.5) return 0;
        DateRange one = a.fact().period();
        boolean samePeriod = one != null && one.equals(b.fact().period());
        return NOTHING_SAID + EVENT * what + (meet(a.who(), b.who()) ? GROUP : 0) - (apart(a.who(), b.who()) && !isNone(a) && !isNone(b) ? OTHER_GROUP : 0) + (meet(a.places(), b.places()) ? PLACE : 0) + (samePeriod ? PERIOD : 0);
    }

    /** Whether kind, place and period leave it open that both speak of one fact. */
    private static boolean mayBeOne(Statement a, Statement b) {
        FactKind kind = a.fact().kind();
        if (kind != b.fact().kind() || proposed(a) != proposed(b)) return false;
        if (kind.isDated()) return true;
        if (kind.isCasualty() && apart(a.places(), b.places())) return false;
        DateRange one = a.fact().period();
        DateRange other = b.fact().period();
        return one == null || other == null || one.meets(other) && alike(one, other);
    }

    /** What one side asks for is no plan that another report could contradict. */
    private static boolean proposed(Statement statement) {
        return statement.fact().claim().modality() == Claim.Modality.PROPOSED;
    }

    /** Below this likeness a difference is likelier one of events than of sources, so that it is not shown as one. */
    static double sure(FactKind kind) {
        return kind.isCasualty() || kind.isDated() ? SURE : SURE_OF_COUNTS;
    }

    /** A part of the people is comparable with the same part alone, and the whole with the whole. */
    private static boolean sameGroup(Statement a, Statement b) {
        if (isNone(a) || isNone(b)) return true;
        if (!a.part().isEmpty() || !b.part().isEmpty()) return a.part().equals(b.part()) && (portion(a) == Portion.INCREMENT) == (portion(b) == Portion.INCREMENT);
        return portion(a) == portion(b);
    }

    /** "Seven dead, 20 others injured": others than the dead, and all of the injured. */
    private static Portion portion(Statement statement) {
        boolean others = statement.fact().kind() != FactKind.KILLED && statement.fact().passage().words().contains(" others");
        return others && statement.fact().portion() == Portion.INCREMENT ? Portion.TOTAL : statement.fact().portion();
    }

    /** Nobody is nobody of any group. */
    private static boolean isNone(Statement statement) {
        return statement.fact().value() instanceof Amount amount && amount.stated() == 0;
    }

    private static boolean alike(DateRange one, DateRange other) {
        if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) return one.equals(other);
        long days = ChronoUnit.DAYS.between(one.from(), one.to()) + 1;
        long others = ChronoUnit.DAYS.between(other.from(), other.to()) + 1;
        return Math.max(days, others) <= MOST_TIMES_LONGER * Math.min(days, others);
    }

    private static boolean apart(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !Collections.disjoint(a, b);
    }

    /** The share of the smaller set that the other one holds; 0 if one is empty. */
    private static double overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) return 0;
        return (double) common(a, b) / Math.min(a.size(), b.size());
    }

    private static int common(Set<String> a, Set<String> b) {
        Set<String> larger = a.size() < b.size() ? b : a;
        int common = 0;
        for (String word : larger == a ? b : a) if (larger.contains(word)) common++;
        return common;
    }
}
