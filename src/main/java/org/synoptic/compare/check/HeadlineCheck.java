package org.synoptic.compare.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Outcomes;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Report;

/**
 * A toll in the headline that no toll of the text allows. A text that tells of the victims one by one does not contradict its headline:
 * figures that add up to it, or differ from it by another figure of the text, are left alone, and so are those far below it.
 */
final class HeadlineCheck {
    /** A figure of at most this share of the headline's is one of its parts. */
    private static final double PART = 0.5;

    private HeadlineCheck() {}

    static List<Remark> of(Report report) {
        List<Remark> remarks = new ArrayList<>();
        for (Fact head : report.findings().facts()) {
            if (head.passage().part() != Passage.Part.HEADLINE || !isToll(head)) continue;
            List<Fact> told = report.findings().facts().stream().filter(fact -> fact.passage().part() == Passage.Part.TEXT && fact.kind().isCasualty() && fact.value() instanceof Amount).toList();
            List<Fact> alike = told.stream().filter(fact -> fact.kind() == head.kind()).toList();
            Fact nearest = alike.stream().filter(fact -> isToll(fact) && stated(fact) > PART * stated(head)).min(Comparator.comparingDouble(fact -> Math.abs(stated(fact) - stated(head)))).orElse(null);
            if (nearest == null || alike.stream().anyMatch(fact -> Outcomes.of(head, fact) != Outcome.DIFFER) || isExplained(stated(head), told)) continue;
            remarks.add(new Remark(Remark.Sort.HEADLINE, "the headline says " + head.stated().words() + " " + head.kind().key() + ", the text " + nearest.stated().words(),
                    List.of(head.passage(), nearest.passage())));
        }
        return remarks;
    }

    /** A whole number of people, written as a number and stated as a fact: parts of it, fears and denials may well differ. */
    private static boolean isToll(Fact fact) {
        return fact.kind().isCasualty() && fact.portion() == Portion.TOTAL && fact.claim().modality() == Claim.Modality.ASSERTED && fact.value() instanceof Amount && Numbers.isNumber(fact.stated().words(), stated(fact));
    }

    /** Whether some figures of the text add up to it, or two of them are so far apart. */
    private static boolean isExplained(double number, List<Fact> told) {
        Set<Double> values = new TreeSet<>();
        for (Fact fact : told) values.add(stated(fact));
        Set<Double> sums = new TreeSet<>(Set.of(0.0));
        for (double value : values) {
            Set<Double> more = new TreeSet<>(sums);
            for (double sum : sums) if (sum + value <= number) more.add(sum + value);
            sums = more;
            if (values.contains(number + value)) return true;
        }
        return sums.contains(number);
    }

    private static double stated(Fact fact) {
        Amount amount = (Amount) fact.value();
        return Double.isNaN(amount.stated()) ? amount.set().low() : amount.stated();
    }
}
