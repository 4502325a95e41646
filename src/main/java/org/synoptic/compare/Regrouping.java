package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.fact.Fact;

/** Groups of statements under the analyst's {@link Ties}: figures taken out first, then events parted, then events joined. */
final class Regrouping {
    private final List<List<Statement>> groups = new ArrayList<>();
    private final Map<Fact, Statement> statements = new IdentityHashMap<>();
    private final Ties ties;

    private Regrouping(Collection<List<Statement>> groups, Ties ties) {
        this.ties = ties;
        for (List<Statement> group : groups) {
            this.groups.add(new ArrayList<>(group));
            for (Statement statement : group) statements.put(statement.fact(), statement);
        }
    }

    static Collection<List<Statement>> of(Collection<List<Statement>> groups, Ties ties) {
        if (ties.pairs().isEmpty() && ties.alone().isEmpty()) return groups;
        Regrouping work = new Regrouping(groups, ties);
        for (Fact fact : ties.alone()) work.takeOut(work.statements.get(fact));
        for (Ties.Pair pair : ties.pairs()) if (!pair.same()) work.part(work.statements.get(pair.one()), work.statements.get(pair.other()));
        for (Ties.Pair pair : ties.pairs()) if (pair.same()) work.join(work.statements.get(pair.one()), work.statements.get(pair.other()));
        work.groups.removeIf(List::isEmpty);
        return work.groups;
    }

    private void takeOut(Statement statement) {
        if (statement == null) return;
        groupOf(statement).remove(statement);
        groups.add(new ArrayList<>(List.of(statement)));
    }

    /** The second goes, and with it what its own article states there: an article does not speak of two events in one breath. */
    private void part(Statement stays, Statement goes) {
        if (stays == null || goes == null || groupOf(stays) != groupOf(goes)) return;
        List<Statement> group = groupOf(stays);
        List<Statement> gone = group.stream().filter(statement -> statement == goes || statement != stays && statement.article().equals(goes.article()) && !goes.article().equals(stays.article())).toList();
        group.removeAll(gone);
        groups.add(new ArrayList<>(gone));
    }

    /**
     * Both groups become one, but for what was said to be another event; where that stands in the way, the first leaves its group for
     * the other one. Dates and figures never stand in one row.
     */
    private void join(Statement one, Statement other) {
        if (one == null || other == null || one.kind().isDated() != other.kind().isDated()) return;
        List<Statement> group = groupOf(one);
        List<Statement> joins = groupOf(other);
        if (group == joins) return;
        if (group.stream().anyMatch(there -> areParted(there, other))) {
            if (joins.stream().anyMatch(there -> areParted(there, one))) return;
            group.remove(one);
            joins.add(one);
            return;
        }
        List<Statement> all = joins.stream().filter(statement -> statement == other || statement.kind() == one.kind() && group.stream().noneMatch(there -> areParted(there, statement))).toList();
        joins.removeAll(all);
        group.addAll(all);
    }

    private boolean areParted(Statement a, Statement b) {
        return ties.alone().contains(a.fact()) || ties.alone().contains(b.fact())
                || ties.pairs().stream().anyMatch(pair -> !pair.same() && (pair.one() == a.fact() && pair.other() == b.fact() || pair.one() == b.fact() && pair.other() == a.fact()));
    }

    private List<Statement> groupOf(Statement statement) {
        return groups.stream().filter(group -> group.contains(statement)).findFirst().orElseThrow();
    }
}
