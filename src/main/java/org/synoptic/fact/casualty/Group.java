package org.synoptic.fact.casualty;

import org.synoptic.fact.Amount;
import org.synoptic.fact.Interval;

/**
 * People named in a text, from token {@code first} to the one before {@code end}.
 *
 * @param numberEnd the token behind the number or, without one, behind the group
 * @param form how they are named
 * @param amount how many, or null if the words do not tell ("the victims")
 * @param who the noun, as written, or null ("22")
 * @param definite whether they were, by the words, named before ("the three men", "he")
 * @param part whether they are a part of people named before ("two of them"); not "60 of the 66 on board"
 * @param attacker whether the noun says that they did it
 */
record Group(int first, int numberEnd, int end, Form form, Amount amount, String who, boolean definite, boolean part, boolean attacker) {
    /** How a group is named. */
    enum Form { COUNTED, BARE, ONE, PRONOUN, NAME, NONE, UNKNOWN, JOINED, IMPLIED }

    /** Whether "and" may join others to it: not to "no one", to people of unknown number, or to a mere number. */
    boolean canBeginList() {
        return amount != null && form != Form.NONE && form != Form.BARE;
    }

    boolean hasNumber() {
        return form == Form.COUNTED || form == Form.BARE;
    }

    boolean joined() {
        return form == Form.JOINED;
    }

    boolean overlaps(Group other) {
        return first < other.end && other.first < end;
    }

    boolean isOne() {
        return amount != null && amount.stated() == 1;
    }

    /** Whether it is of as many people as the other: {@code three people, two men and a woman}. */
    boolean counts(Group other) {
        return amount != null && other.amount != null && amount.stated() == other.amount.stated();
    }

    /** Both together: {@code a couple and their three children}. */
    Group and(Group other) {
        Group left = first < other.first ? this : other;
        Group right = left == this ? other : this;
        String who = left.form == Form.PRONOUN || left.who == null ? right.who : left.who.equals(right.who) ? left.who : left.who + " and " + right.who;
        if (right.who == null) who = left.who;
        return new Group(left.first, right.end, right.end, Form.JOINED, sum(left.amount, right.amount), who, left.definite && right.definite, false, left.attacker && right.attacker);
    }

    /** The same people with their name, which stands right beside them: {@code his wife, Ana Petrova, 31,}. */
    Group named(Group name) {
        return new Group(Math.min(first, name.first), first < name.first ? numberEnd : name.end, Math.max(end, name.end), form, amount, who, definite, part, attacker);
    }

    private static Amount sum(Amount one, Amount other) {
        if (one == null || other == null) return null;
        Interval a = one.set();
        Interval b = other.set();
        Interval set = new Interval(a.low() + b.low(), a.high() + b.high(), a.lowOpen() || b.lowOpen(), a.highOpen() || b.highOpen());
        return new Amount(one.stated() + other.stated(), one.bound() == Amount.Bound.EXACT ? other.bound() : one.bound(), set);
    }
}
