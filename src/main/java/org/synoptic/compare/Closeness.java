package org.synoptic.compare;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much alike the sentences of two figures are, seen against all that the reports of the story tell: a word tells the more the fewer of
 * their sentences have it (inverse document frequency, Spärck Jones 1972) and the nearer it stands to the figure.
 */
final class Closeness {
    /** A word ten tokens away from the figure tells half as much as one beside it. */
    private static final double DECAY = 0.07;
    /** Fewer sentences do not show which words are common in a story. */
    private static final int FEWEST_SENTENCES = 8;

    private final Map<Statement, Map<String, Double>> vectors = new IdentityHashMap<>();

    /**
     * @param story all that its reports state
     * @param figures those whose closeness will be asked for
     */
    Closeness(List<Statement> story, Collection<Statement> figures) {
        Map<String, Integer> sentences = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Statement statement : story)
            if (seen.add(List.of(statement.article(), statement.wording()))) statement.wording().forEach(word -> sentences.merge(word, 1, Integer::sum));
        if (seen.size() < FEWEST_SENTENCES) return;
        for (Statement figure : figures) vectors.put(figure, vector(figure, sentences, seen.size()));
    }

    private static Map<String, Double> vector(Statement statement, Map<String, Integer> sentences, int all) {
        Map<String, Double> vector = new HashMap<>();
        statement.distances().forEach((word, distance) -> vector.put(word, Math.exp(-DECAY * distance) * Math.log((all + 1.0) / sentences.get(word))));
        double length = Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        if (length > 0) vector.replaceAll((word, weight) -> weight / length);
        return vector;
    }

    /** Whether the figure can be seen against a whole story. */
    boolean knows(Statement figure) {
        return vectors.containsKey(figure);
    }

    /** From 0, no telling word in common, to 1. */
    double of(Statement a, Statement b) {
        if (!knows(a) || !knows(b)) return 0;
        Map<String, Double> one = vectors.get(a);
        Map<String, Double> other = vectors.get(b);
        if (one.size() > other.size()) return of(b, a);
        double sum = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) sum += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        return sum;
    }
}
