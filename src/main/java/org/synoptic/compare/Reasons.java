package org.synoptic.compare;

import java.util.List;
import org.synoptic.article.Published;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.fact.name.Names;

/** The likeliest reason why two reports differ on a fact, with what led to it. */
final class Reasons {
    /** Figures that are at most this share apart may be one figure, rounded. */
    private static final double ROUNDED = 0.05;
    /** A whole number under this size is not rounded. */
    private static final double SMALLEST_ROUNDED = 100;

    private final Report a;
    private final Report b;
    private final Names names;
    private final Attackers attackers;

    /** @param evidence in a few words, or null */
    record Likeliest(Reason reason, String evidence) {}

    Reasons(Report a, Report b, Names names, Attackers attackers) {
        this.a = a;
        this.b = b;
        this.names = names;
        this.attackers = attackers;
    }

    /** @param row all statements of the fact, to tell an older figure from a new one */
    Likeliest of(Fact one, Fact other, List<Cell> row) {
        Likeliest count = otherCount(one, other);
        if (count != null) return count;
        Likeliest died = woundedWhoDied(one, other);
        if (died != null) return died;
        if (isRounding(one, other)) return new Likeliest(Reason.ROUNDING, one.stated().words() + " and " + other.stated().words() + " are less than 5 % apart");
        if (changesWithTime(one, other)) {
            int order = order(a.article().published(), b.article().published());
            if (order != 0) return order < 0 ? later(a, one, b, other, row) : later(b, other, a, one, row);
        }
        String first = one.claim().claimant();
        String second = other.claim().claimant();
        if (isNamed(first) && isNamed(second) && !names.same(first, second)) return new Likeliest(Reason.OTHER_CLAIMANT, first + " and " + second);
        return new Likeliest(Reason.UNEXPLAINED, null);
    }

    private static boolean isNamed(String claimant) {
        return claimant != null && !claimant.equals(Claim.UNNAMED);
    }

    /** Tolls, damage and shares are counted on, plans are put off; what has happened stays where it was, and so does an age. */
    private static boolean changesWithTime(Fact one, Fact other) {
        return switch (one.kind()) {
            case KILLED, INJURED, MISSING, DISPLACED, ARRESTED, HOSTAGES, RESCUED, MONEY, PERCENT -> true;
            case COUNT -> !one.unit().equals(Comparability.AGE);
            case START, END, OCCURRED, DEADLINE -> one.claim().modality() == Claim.Modality.PLANNED && other.claim().modality() == Claim.Modality.PLANNED;
            case DURATION, MEASURE, MAGNITUDE, SCORE -> false;
        };
    }

    private static int order(Published one, Published other) {
        return one == null || other == null ? 0 : one.compareTo(other);
    }

    /** The newer report has the newer count, unless others had told its figure before the older report appeared. */
    private Likeliest later(Report early, Fact before, Report late, Fact after, List<Cell> row) {
        if (before.value() instanceof Amount old && after.value() instanceof Amount now && now.stated() < old.stated()) {
            boolean older = row.stream().anyMatch(cell -> !cell.article().equals(late.id()) && !cell.article().equals(early.id()) && cell.fact().value() instanceof Amount amount && amount.stated() == now.stated());
            if (older) return new Likeliest(Reason.OLDER_VERSION, late.article().outletName() + " still gives " + after.stated().words());
            return new Likeliest(Reason.LATER_UPDATE, "down to " + after.stated().words() + " in the later report, of " + late.article().published().words());
        }
        return new Likeliest(Reason.LATER_UPDATE, after.stated().words() + " in the later report, of " + late.article().published().words());
    }

    /** One counts the attacker among the dead, the other does not. */
    private Likeliest otherCount(Fact one, Fact other) {
        if (!(one.value() instanceof Amount first && other.value() instanceof Amount second) || Math.abs(first.stated() - second.stated()) != 1) return null;
        for (Report report : List.of(a, b)) {
            Toll.Estimate estimate = report.findings().toll().of(one.kind());
            if (estimate != null && estimate.attackers() > 0) return new Likeliest(Reason.OTHER_COUNT, estimate.counting());
        }
        boolean firstIsMore = first.stated() > second.stated();
        String among = one.kind() == FactKind.KILLED ? attackers.among(firstIsMore ? a : b, firstIsMore ? one : other) : null;
        return among == null ? null : new Likeliest(Reason.OTHER_COUNT, among);
    }

    /** One counts among the dead whom the other one counts among the wounded: both come to as many together. */
    private Likeliest woundedWhoDied(Fact one, Fact other) {
        if (one.kind() != FactKind.KILLED && one.kind() != FactKind.INJURED) return null;
        int killed = best(a, FactKind.KILLED) - best(b, FactKind.KILLED);
        int hit = best(a, FactKind.KILLED) + best(a, FactKind.INJURED);
        boolean areTolls = isToll(a, one) && isToll(b, other) && best(a, FactKind.KILLED) > 0 && best(b, FactKind.KILLED) > 0;
        if (!areTolls || killed == 0 || hit != best(b, FactKind.KILLED) + best(b, FactKind.INJURED)) return null;
        return new Likeliest(Reason.OTHER_COUNT, Math.abs(killed) + " counted among the dead in one and among the wounded in the other, of " + hit + " in both");
    }

    private static int best(Report report, FactKind kind) {
        Toll.Estimate estimate = report.findings().toll().of(kind);
        return estimate == null ? 0 : estimate.best();
    }

    private static boolean isToll(Report report, Fact fact) {
        return fact.value() instanceof Amount amount && amount.stated() == best(report, fact.kind());
    }

    private static boolean isRounding(Fact one, Fact other) {
        if (!(one.value() instanceof Amount first && other.value() instanceof Amount second)) return false;
        double low = Math.min(first.stated(), second.stated());
        double high = Math.max(first.stated(), second.stated());
        if (high - low > ROUNDED * high) return false;
        return low >= SMALLEST_ROUNDED && (isRound(low) || isRound(high)) || isWhole(low, high) || isWhole(high, low);
    }

    /** "62 percent" and "61.8 percent". */
    private static boolean isWhole(double number, double exact) {
        return number == Math.rint(exact);
    }

    private static boolean isRound(double number) {
        return number % Math.pow(10, Math.floor(Math.log10(number)) - 1) == 0;
    }
}
