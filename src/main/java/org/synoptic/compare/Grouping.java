package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.synoptic.fact.FactKind;

/** Puts statements of one fact together, the likest first; one comes in only if it may stand beside every one that is there. */
final class Grouping {
    private record Pair(int a, int b, double likeness) {}

    private Grouping() {}

    /** In the order of the statements. */
    static Collection<List<Statement>> of(List<Statement> statements) {
        Map<FactKind, List<Statement>> kinds = new LinkedHashMap<>();
        for (Statement statement : statements) kinds.computeIfAbsent(DatedEvents.rowKind(statement.kind()), kind -> new ArrayList<>()).add(statement);
        Counterparts counterparts = new Counterparts(statements);
        return kinds.values().parallelStream().map(kind -> ofOneKind(kind, counterparts)).flatMap(List::stream).toList();
    }

    private static List<List<Statement>> ofOneKind(List<Statement> statements, Counterparts counterparts) {
        int size = statements.size();
        double[][] likeness = new double[size][size];
        IntStream.range(0, size).parallel().forEach(a -> {
            for (int b = a + 1; b < size; b++) likeness[a][b] = Likeness.of(statements.get(a), statements.get(b), counterparts);
        });
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < size; a++)
            for (int b = a + 1; b < size; b++) {
                likeness[b][a] = likeness[a][b];
                if (likeness[a][b] >= Likeness.SAME) pairs.add(new Pair(a, b, likeness[a][b]));
            }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < size; i++) groups.add(new Group(i, statements.get(i).article()));
        for (Pair pair : pairs) {
            Group one = groups.get(pair.a);
            Group other = groups.get(pair.b);
            if (one == other || !mayJoin(one, other, likeness, statements)) continue;
            one.takeIn(other);
            for (int i : other.members) groups.set(i, one);
        }
        return new LinkedHashSet<>(groups).stream().map(group -> group.members.stream().sorted().map(statements::get).toList()).toList();
    }

    /** Whether all may stand beside all; where two are not sure to, another statement of one of their articles must be, or one that agrees with one of them. */
    private static boolean mayJoin(Group one, Group other, double[][] likeness, List<Statement> statements) {
        for (int i : one.members)
            for (int j : other.members) {
                if (likeness[i][j] == Likeness.FORBIDDEN) return false;
                if (likeness[i][j] == Likeness.UNSURE && !one.isSure(i, likeness, j, statements) && !other.isSure(j, likeness, i, statements)) return false;
            }
        return true;
    }

    /** Statements by their numbers; equal only to itself. */
    private static final class Group {
        private final List<Integer> members = new ArrayList<>();
        private final Map<String, List<Integer>> byArticle = new HashMap<>();

        Group(int member, String article) {
            members.add(member);
            byArticle.put(article, new ArrayList<>(members));
        }

        void takeIn(Group other) {
            members.addAll(other.members);
            other.byArticle.forEach((article, theirs) -> byArticle.computeIfAbsent(article, none -> new ArrayList<>()).addAll(theirs));
        }

        /** Whether a statement that stands for the member, of its article or (but for casualties, which have tolls) in agreement with it, is surely like the partner. */
        boolean isSure(int member, double[][] likeness, int partner, List<Statement> statements) {
            for (int i : byArticle.get(statements.get(member).article())) if (likeness[i][partner] >= Likeness.SAME) return true;
            if (statements.get(member).kind().isCasualty()) return false;
            for (int i : members)
                if (likeness[i][partner] >= Likeness.SAME && likeness[i][member] >= Likeness.SAME && Outcomes.of(statements.get(i), statements.get(member)) == Outcome.AGREE) return true;
            return false;
        }
    }
}
