package org.synoptic.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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

    /** The words of a sentence by their numbers, the least first, and what each tells; as long as 1. */
    private record Vector(int[] words, double[] weights) {}

    private final Map<Statement, Vector> vectors = new IdentityHashMap<>();

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
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : sentences.keySet()) numbers.put(word, numbers.size());
        for (Statement figure : figures) vectors.put(figure, vector(figure, sentences, numbers, seen.size()));
    }

    private static Vector vector(Statement statement, Map<String, Integer> sentences, Map<String, Integer> numbers, int all) {
        List<Map.Entry<String, Integer>> words = statement.distances().entrySet().stream().sorted(Comparator.comparing(word -> numbers.get(word.getKey()))).toList();
        double[] weights = words.stream().mapToDouble(word -> Math.exp(-DECAY * word.getValue()) * Math.log((all + 1.0) / sentences.get(word.getKey()))).toArray();
        double length = Math.sqrt(Arrays.stream(weights).map(weight -> weight * weight).sum());
        if (length > 0) for (int i = 0; i < weights.length; i++) weights[i] /= length;
        return new Vector(words.stream().mapToInt(word -> numbers.get(word.getKey())).toArray(), weights);
    }

    /** Whether the figure can be seen against a whole story. */
    boolean knows(Statement figure) {
        return vectors.containsKey(figure);
    }

    /** From 0, no telling word in common, to 1. */
    double of(Statement a, Statement b) {
        if (!knows(a) || !knows(b)) return 0;
        Vector one = vectors.get(a);
        Vector other = vectors.get(b);
        double sum = 0;
        for (int i = 0, j = 0; i < one.words.length && j < other.words.length; ) {
            int order = Integer.compare(one.words[i], other.words[j]);
            if (order == 0) sum += one.weights[i] * other.weights[j];
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return sum;
    }
}
