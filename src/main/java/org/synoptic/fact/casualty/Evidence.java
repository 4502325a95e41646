package org.synoptic.fact.casualty;

import org.synoptic.fact.Fact;

/**
 * What one statement says of the toll.
 *
 * @param harm the statement
 * @param fact the fact made of it
 * @param role how its number bears on the toll
 * @param number the number as stated, or -1 where the words are vague
 * @param base how many are told of before it in the same sentence, to which it adds; 0 if nobody
 * @param afterKilled whether those before it were killed
 * @param victims whether a dead attacker is surely not among them: "killed three people" leaves him out, "three dead" may hold him
 * @param weight how much it counts: more in the headline and at the beginning
 */
record Evidence(Harm harm, Fact fact, Role role, int number, int base, boolean afterKilled, boolean victims, double weight) {
    /** How a number bears on the toll. */
    enum Role {
        /** the whole of its kind */
        TOTAL,
        /** a part: the toll is at least as high */
        PART,
        /** besides those told of before */
        OTHERS,
        /** one person: the toll is at least one */
        PERSON,
        /** one who did it was killed or hurt: the toll is at least one */
        ATTACKER,
        /** "a fifth victim": the toll is at least that high, and probably that */
        ORDINAL,
        /** "no one" */
        NOBODY
    }

    Harm.Kind kind() {
        return harm.kind();
    }

    boolean isOfAll() {
        return role == Role.TOTAL || role == Role.OTHERS;
    }

    boolean isAttackersDeath() {
        return role == Role.ATTACKER && kind() == Harm.Kind.KILLED;
    }

    /** Whether it is of the dead or the hurt, which are settled together. */
    boolean isHarm() {
        return harm.isOfBody();
    }

    /** The number as stated, the least of it where the words are vague. */
    int leastNumber() {
        return number >= 0 ? number : (int) Math.min(EvidenceReader.MOST_PEOPLE, Math.ceil(harm.amount().set().low()));
    }

    Evidence ofVictims() {
        return victims ? this : new Evidence(harm, fact, role, number, base, afterKilled, true, weight);
    }

    /** The same as a part of a toll that is told with it. */
    Evidence asPart() {
        return new Evidence(harm, fact, Role.PART, number, base, afterKilled, victims, weight);
    }

    /** With those of the sentence before it, which it continues: "two died, and a third succumbed". */
    Evidence withBefore(int before) {
        return new Evidence(harm, fact, Role.TOTAL, number(before), 0, false, victims, weight);
    }

    private int number(int before) {
        return role == Role.ORDINAL ? number : before + number;
    }

    Evidence leavingOpenWhoDied() {
        return new Evidence(harm.leavingOpenWhoDied(), fact, role, number, base, afterKilled, victims, weight);
    }

    boolean allows(int value) {
        return harm.amount().set().holds(value);
    }
}
