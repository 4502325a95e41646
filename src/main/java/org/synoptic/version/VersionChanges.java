package org.synoptic.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.Row;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;

/**
 * What an outlet changed between two versions of an article.
 *
 * @param facts that are told otherwise, are new or are gone, in the order of weight
 * @param words headline and text from end to end, as stretches that stayed, came and went
 * @param markedAsUpdated whether the newer one gives another time of publication or change
 */
public record VersionChanges(Version older, Version newer, List<FactChange> facts, List<WordChange> words, boolean markedAsUpdated) {
    private static final String OLDER = "older";
    private static final String NEWER = "newer";

    public VersionChanges {
        facts = List.copyOf(facts);
        words = List.copyOf(words);
    }

    /**
     * A fact that changed.
     *
     * @param before null if it is new
     * @param after null if it is gone
     */
    public record FactChange(String label, Fact before, Fact after) {
        /** {@code killed: “Seven” → “Twelve”}. */
        public String words() {
            String kind = (after == null ? before : after).kind().key();
            if (before == null) return kind + ": “" + after.stated().words() + "” is new";
            if (after == null) return kind + ": “" + before.stated().words() + "” is gone";
            return kind + ": “" + before.stated().words() + "” → “" + after.stated().words() + "”";
        }
    }

    /** @param comparer tells which facts of the two are the same one */
    static VersionChanges between(Version older, Version newer, FactExtractor extractor, Comparer comparer) {
        var before = extractor.report(older.article().toBuilder().id(OLDER).build());
        var after = extractor.report(newer.article().toBuilder().id(NEWER).build());
        List<FactChange> facts = new ArrayList<>();
        for (Row row : comparer.compare(List.of(before, after)).rows()) {
            FactChange change = change(row);
            if (change != null) facts.add(change);
        }
        boolean marked = !Objects.equals(older.article().modified(), newer.article().modified()) || !Objects.equals(older.article().published(), newer.article().published());
        return new VersionChanges(older, newer, facts, WordChange.between(words(older), words(newer)), marked);
    }

    private static String words(Version version) {
        return version.article().headline() + "\n" + version.article().text();
    }

    /** Null if the row says the same in both; an article may say a fact more than once, and change it in one place. */
    private static FactChange change(Row row) {
        List<Fact> before = row.cellsOf(OLDER).map(Cell::fact).toList();
        List<Fact> after = row.cellsOf(NEWER).map(Cell::fact).toList();
        Fact gone = firstWithout(before, after);
        Fact came = firstWithout(after, before);
        return gone == null && came == null ? null : new FactChange(row.label(), gone, came);
    }

    /** The first of some facts whose value none of the others states, or null. */
    private static Fact firstWithout(List<Fact> facts, List<Fact> others) {
        return facts.stream().filter(fact -> others.stream().noneMatch(other -> areAlike(fact, other))).findFirst().orElse(null);
    }

    /** "At least 12" and "12" state one number. */
    private static boolean areAlike(Fact one, Fact other) {
        if (!one.unit().equals(other.unit())) return false;
        return one.value().equals(other.value()) || one.value() instanceof Amount a && other.value() instanceof Amount b && a.stated() == b.stated();
    }
}
