package org.synoptic.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.fact.Amount;
import org.synoptic.fact.FactKind;

/**
 * Finds the groups that are everybody to whom something happened: of an accident in a mine "12 miners died" tells as much as "12 dead". A group
 * is everybody where several reports of one event give such tolls, none tells of another group, and none counts more people than it does of the group.
 */
final class Everybody {
    private Everybody() {}

    /** All statements in their order, the tolls of everybody as of no group. */
    static List<Statement> among(List<Statement> statements, Moods moods) {
        Map<FactKind, List<Statement>> kinds = new EnumMap<>(FactKind.class);
        for (Statement statement : statements)
            if (statement.kind().isCasualty() && statement.standing().isOfMainEvent() && !Comparability.isNone(statement)) kinds.computeIfAbsent(statement.kind(), kind -> new ArrayList<>()).add(statement);
        Set<FactKind> ofEverybody = EnumSet.noneOf(FactKind.class);
        kinds.forEach((kind, told) -> {
            if (isOfEverybody(told, moods)) ofEverybody.add(kind);
        });
        return statements.stream().map(each -> ofEverybody.contains(each.kind()) && each.standing() == Standing.TOLL ? each.ofAll() : each).toList();
    }

    private static boolean isOfEverybody(List<Statement> told, Moods moods) {
        Set<Set<String>> groups = new HashSet<>();
        for (Statement each : told) if (!each.part().isEmpty()) groups.add(each.part());
        if (groups.size() != 1 || !moods.mayBeAll(groups.iterator().next()) || told.stream().map(Statement::article).distinct().count() < 2) return false;
        return told.stream().allMatch(each -> told.stream().allMatch(other -> each.article().equals(other.article()) ? !isMore(each, other) : each.whole().isOfOneEvent(other.whole())));
    }

    private static boolean isMore(Statement all, Statement group) {
        return all.part().isEmpty() && !group.part().isEmpty() && all.fact().value() instanceof Amount more && group.fact().value() instanceof Amount some && more.stated() > some.stated();
    }
}
