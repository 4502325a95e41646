package org.synoptic.judgement;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;

/**
 * Names for the figures of a report that hold when the article changes elsewhere or is read by newer rules: kind, stated words,
 * and which of several such it is ({@code killed at least 12 #2}).
 */
public final class FigureKey {
    private FigureKey() {}

    /** The name of each fact of the report, found by the fact itself. */
    public static Map<Fact, String> of(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        Map<Fact, String> keys = new IdentityHashMap<>();
        for (Fact fact : report.findings().facts()) {
            String name = fact.kind().key() + " " + fact.stated().words();
            int number = seen.merge(name, 1, Integer::sum);
            keys.put(fact, number == 1 ? name : name + " #" + number);
        }
        return keys;
    }
}
