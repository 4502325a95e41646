package org.synoptic.compare;

/**
 * How two articles' statements of one row come out.
 *
 * @param a the id of the article that was given first; the same as {@code b} where an article differs from itself
 * @param b the other one's
 * @param outcome agree, compatible or differ
 * @param reason of a difference, else null
 * @param evidence what led to the reason, in a few words, or null
 * @param gap how many times the larger stated number is the smaller one where compatible, else null
 */
public record Pair(String a, String b, Outcome outcome, Reason reason, String evidence, Double gap) {
    public boolean joins(String one, String other) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }
}
