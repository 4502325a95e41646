package org.synoptic.fact.casualty;

import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;

/**
 * One statement that something happened to people.
 *
 * @param part headline or text
 * @param sentence number of its sentence
 * @param first first token of verb and group together
 * @param end token behind them
 * @param kind what happened
 * @param group to whom
 * @param amount to how many, never null
 * @param portion whole, part or increase
 * @param modality how firmly by its own words
 * @param rule the rule that found it
 */
record Harm(Passage.Part part, int sentence, int first, int end, Kind kind, Group group, Amount amount, Portion portion, Claim.Modality modality, String rule) {
    /** What happened; {@code STRUCK} is shot or hit, where the words leave open whether somebody died. */
    enum Kind {
        KILLED(FactKind.KILLED), INJURED(FactKind.INJURED), STRUCK(FactKind.INJURED), MISSING(FactKind.MISSING), DISPLACED(FactKind.DISPLACED),
        ARRESTED(FactKind.ARRESTED), HOSTAGES(FactKind.HOSTAGES), RESCUED(FactKind.RESCUED);

        final FactKind fact;

        Kind(FactKind fact) {
            this.fact = fact;
        }
    }

    /** The same people, of whom some died later. */
    Harm leavingOpenWhoDied() {
        return new Harm(part, sentence, first, end, Kind.STRUCK, group, amount, portion, modality, rule);
    }

    /** Whether it tells of dead or hurt, which are settled together. */
    boolean isOfBody() {
        return kind == Kind.KILLED || kind == Kind.INJURED || kind == Kind.STRUCK;
    }
}
