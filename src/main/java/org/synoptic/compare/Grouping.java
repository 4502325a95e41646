package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.FactKind;

/** Puts statements of one fact together, the likest first; one comes in only if it may stand beside every one that is there. */
final class Grouping {
    private record Pair(int a, int b, double likeness) {}

    private Grouping() {}

    /** In the order of the statements. */
    static Collection<List<Statement>> of(List<Statement> statements) {
        Map<FactKind, List<Statement>> kinds = new LinkedHashMap<>();
        for (Statement statement : statements) kinds.computeIfAbsent(statement.fact().kind(), kind -> new ArrayList<>()).add(statement);
        List<List<Statement>> groups = new ArrayList<>();
        for (List<Statement> kind : kinds.values()) groups.addAll(ofOneKind(kind));
        return groups;
    }

    private static List<List<Statement>> ofOneKind(List<Statement> statements) {
        int size = statements.size();
        double[][] likeness = new double[size][size];
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < size; a++)
            for (int b = a + 1; b < size; b++) {
                likeness[a][b] = likeness[b][a] = Likeness.of(statements.get(a), statements.get(b));
                if (likeness[a][b] >= Likeness.SAME) pairs.add(new Pair(a, b, likeness[a][b]));
            }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) groups.add(new ArrayList<>(List.of(i)));
        for (Pair pair : pairs) {
            List<Integer> one = groups.get(pair.a);
            List<Integer> other = groups.get(pair.b);
            if (one == other || !mayJoin(one, other, likeness, statements)) continue;
            one.addAll(other);
            for (int i : other) groups.set(i, one);
        }
        Set<List<Integer>> distinct = new LinkedHashSet<>();
        for (List<Integer> group : groups) distinct.add(group.stream().sorted().toList());
        return distinct.stream().map(group -> group.stream().map(statements::get).toList()).toList();
    }

    /** Whether all may stand beside all; where two are not sure to, another statement of one of their articles must be. */
    private static boolean mayJoin(List<Integer> one, List<Integer> other, double[][] likeness, List<Statement> statements) {
        for (int i : one)
            for (int j : other) {
                if (likeness[i][j] == Likeness.FORBIDDEN) return false;
                if (likeness[i][j] == Likeness.UNSURE && !isSure(i, one, j, likeness, statements) && !isSure(j, other, i, likeness, statements)) return false;
            }
        return true;
    }

    private static boolean isSure(int unsure, List<Integer> group, int partner, double[][] likeness, List<Statement> statements) {
        return group.stream().anyMatch(i -> likeness[i][partner] >= Likeness.SAME && statements.get(i).article().equals(statements.get(unsure).article()));
    }
}
