package org.synoptic.fact;

import java.util.List;

/**
 * How a match or a vote came out: {@code 4-1}, {@code 6-4, 3-6, 7-5}. Whose number stands first is left to the words around it, for "won 3-1" and
 * "lost 1-3" tell one score.
 *
 * @param parts at least one: the score itself, or that of each set of a match that is told by its sets
 */
public record Score(List<Part> parts) implements FactValue {
    /** Two numbers of one match, set or vote, in the order of the words. */
    public record Part(int first, int second) {
        private Part turned() {
            return new Part(second, first);
        }
    }

    public Score {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("a score without numbers");
    }

    /** Told from the side that is ahead in the first part that is no draw. */
    public Score leaderFirst() {
        boolean behind = parts.stream().filter(part -> part.first != part.second).findFirst().map(part -> part.first < part.second).orElse(false);
        return behind ? new Score(parts.stream().map(Part::turned).toList()) : this;
    }

    /** Whether both give the same numbers, from whichever side they are told. */
    public boolean matches(Score other) {
        return leaderFirst().equals(other.leaderFirst());
    }
}
