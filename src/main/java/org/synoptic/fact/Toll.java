package org.synoptic.fact;

import java.util.List;
import java.util.Map;

/**
 * The toll of the event that an article, or a story, is mainly about, in the manner of UCDP: low, best and high.
 *
 * @param estimates one for each kind that is stated; a kind that is not stated is absent
 */
public record Toll(Map<FactKind, Estimate> estimates) {
    public static final Toll NONE = new Toll(Map.of());

    public Toll {
        estimates = Map.copyOf(estimates);
    }

    /**
     * @param low the least that the reports allow
     * @param best the figure to quote
     * @param high the most that the reports allow
     * @param attackers how many of {@code best} did it themselves; who leaves them out gives that many fewer
     * @param evidence the facts that it rests on
     * @param ofAttackers those of them that tell of an attacker's own death
     * @param note why figures differ ("the article gives 9 and 12"), or null
     */
    public record Estimate(int low, int best, int high, int attackers, List<Fact> evidence, List<Fact> ofAttackers, String note) {
        public Estimate {
            evidence = List.copyOf(evidence);
            ofAttackers = List.copyOf(ofAttackers);
        }

        /** "with the dead attacker 50, without 49"; null if none is counted. */
        public String counting() {
            return attackers == 0 ? null : "with the dead attacker " + best + ", without " + (best - attackers);
        }
    }

    /** Null if the kind is not stated. */
    public Estimate of(FactKind kind) {
        return estimates.get(kind);
    }
}
