package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Interval;

/** Puts statements of one fact together, the likest first; one comes in only if it may stand beside every one that is there. */
final class Grouping {
    private static final double FARTHEST = 5;

    private record Likeness(int a, int b, double score) {}

    private record Sort(Object kind, String unit) {}

    private Grouping() {}

    /** In the order of the statements. */
    static Collection<List<Statement>> of(List<Statement> statements) {
        Map<Sort, List<Statement>> sorts = new LinkedHashMap<>();
        for (Statement statement : statements) sorts.computeIfAbsent(new Sort(statement.fact().kind(), statement.unit()), sort -> new ArrayList<>()).add(statement);
        List<List<Statement>> groups = new ArrayList<>();
        for (List<Statement> sort : sorts.values()) groups.addAll(ofOneSort(sort));
        return groups;
    }

    private static List<List<Statement>> ofOneSort(List<Statement> statements) {
        int size = statements.size();
        double[][] scores = new double[size][size];
        List<Likeness> likenesses = new ArrayList<>();
        for (int a = 0; a < size; a++)
            for (int b = a + 1; b < size; b++) {
                double score = Identity.of(statements.get(a), statements.get(b));
                scores[a][b] = scores[b][a] = score;
                if (score >= Identity.SAME && (outcome(statements.get(a), statements.get(b)) != Outcome.DIFFER || score >= Identity.sure(statements.get(a).fact().kind()) && !isFarApart(statements.get(a), statements.get(b)))) likenesses.add(new Likeness(a, b, score));
            }
        likenesses.sort(Comparator.comparingDouble(Likeness::score).reversed());
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) groups.add(new ArrayList<>(List.of(i)));
        for (Likeness likeness : likenesses) {
            List<Integer> one = groups.get(likeness.a);
            List<Integer> other = groups.get(likeness.b);
            if (one == other || !mayJoin(one, other, scores)) continue;
            one.addAll(other);
            for (int i : other) groups.set(i, one);
        }
        Set<List<Integer>> distinct = new LinkedHashSet<>();
        for (List<Integer> group : groups) distinct.add(group.stream().sorted().toList());
        return distinct.stream().map(group -> group.stream().map(statements::get).toList()).toList();
    }

    /** Figures many times apart are probably not of the same thing; but tolls do grow so much. */
    private static boolean isFarApart(Statement a, Statement b) {
        if (a.fact().kind().isCasualty() || !(Durations.inHours(a.fact()) instanceof Amount one && Durations.inHours(b.fact()) instanceof Amount other)) return false;
        Interval lower = one.set().low() < other.set().low() ? one.set() : other.set();
        Interval higher = lower == one.set() ? other.set() : one.set();
        return lower.high() > 0 && higher.low() > FARTHEST * lower.high();
    }

    private static boolean mayJoin(List<Integer> one, List<Integer> other, double[][] scores) {
        for (int i : one) for (int j : other) if (scores[i][j] <= 0) return false;
        return true;
    }

    private static Outcome outcome(Statement a, Statement b) {
        return Outcomes.of(a.fact(), b.fact());
    }
}
