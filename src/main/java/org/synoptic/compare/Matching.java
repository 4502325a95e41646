package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synoptic.fact.Passage;

/**
 * How probable it is that two figures of one kind and unit are for one thing, among all such figures of their reports: of two reports each
 * figure has at the most one counterpart, and none is as probable as another. The odds of a pair grow with the closeness of its sentences,
 * or of those in which any report gives the same figures, and with the words that their clauses have in common; they sink with the distance
 * between the places in the reports, and towards their ends, as what matters most is told first, and with the number of times that one is
 * the other.
 */
final class Matching {
    /**
     * What each sign weighs: fitted to the pairs of figures of 42 invented stories, so that the counterparts that a reader found are the most
     * probable (a softmax over the candidates of both and none); its order held in stories left out. The gap is a logarithm.
     */
    private static final double OF_CLOSENESS = 3.1;
    private static final double OF_CLAUSE = 2.2;
    private static final double OF_PLACE = -3.7;
    private static final double OF_LATENESS = -2.3;
    private static final double OF_GAP = -3.2;
    private static final double OF_AGREEMENT = 2.6;
    private static final double BASE = 2.3;
    /** What may differ is at the most so many times apart. */
    private static final double FARTHEST = 3;
    /** Less evidence, the logarithm of odds, is none: odds of one in a hundred. */
    private static final double LEAST = -4.6;

    private final List<Statement> figures;
    private final Map<Statement, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, int[]> byArticle = new HashMap<>();
    /** Equal for figures that agree. */
    private final int[] values;
    private final Map<String, BitSet> given = new HashMap<>();
    private final double[] places;
    private final double[][] odds;

    /** @param figures of one kind and unit, all known to {@code closeness} */
    Matching(List<Statement> figures, Closeness closeness) {
        this.figures = figures;
        int size = figures.size();
        for (int i = 0; i < size; i++) numbers.put(figures.get(i), i);
        figures.stream().collect(Collectors.groupingBy(Statement::article)).forEach((article, theirs) -> byArticle.put(article, theirs.stream().mapToInt(numbers::get).toArray()));
        List<Statement> firsts = new ArrayList<>();
        values = figures.stream().mapToInt(figure -> value(figure, firsts)).toArray();
        for (int i = 0; i < size; i++) given.computeIfAbsent(figures.get(i).article(), article -> new BitSet()).set(values[i]);
        places = figures.stream().mapToDouble(Matching::place).toArray();
        double[][] told = told(closest(closeness), firsts);
        odds = new double[size][size];
        IntStream.range(0, size).parallel().forEach(i -> {
            for (int j = 0; j < i; j++) if (areOfTwo(i, j)) odds[i][j] = odds(i, j, told[values[i]][values[j]]);
        });
        for (int i = 0; i < size; i++) for (int j = 0; j < i; j++) odds[j][i] = odds[i][j];
    }

    private boolean areOfTwo(int i, int j) {
        return !figures.get(i).article().equals(figures.get(j).article());
    }

    private static int value(Statement figure, List<Statement> firsts) {
        for (int value = 0; value < firsts.size(); value++) if (Outcomes.of(firsts.get(value).fact(), figure.fact()) == Outcome.AGREE) return value;
        firsts.add(figure);
        return firsts.size() - 1;
    }

    /** What the values, and what is told of them, say for one thing. */
    private static double[][] told(double[][] closest, List<Statement> firsts) {
        double[][] told = new double[closest.length][closest.length];
        for (int u = 0; u < told.length; u++)
            for (int v = 0; v < told.length; v++)
                told[u][v] = BASE + OF_CLOSENESS * Math.sqrt(closest[u][v]) + (u == v ? OF_AGREEMENT : OF_GAP * Math.log(gap(firsts.get(u), firsts.get(v))));
        return told;
    }

    /** How close any two reports tell of two values. */
    private double[][] closest(Closeness closeness) {
        int most = 1 + Arrays.stream(values).max().orElse(0);
        double[][] closest = new double[most][most];
        for (int i = 0; i < values.length; i++)
            for (int j = 0; j < i; j++) {
                if (!areOfTwo(i, j)) continue;
                double close = Math.max(closest[values[i]][values[j]], closeness.of(figures.get(i), figures.get(j)));
                closest[values[i]][values[j]] = closest[values[j]][values[i]] = close;
            }
        return closest;
    }

    private double odds(int i, int j, double told) {
        double evidence = told + OF_PLACE * Math.abs(places[i] - places[j]) + OF_LATENESS * Math.min(places[i], places[j]);
        if (evidence + OF_CLAUSE < LEAST) return 0;
        Statement a = figures.get(i);
        Statement b = figures.get(j);
        boolean agree = values[i] == values[j];
        if (!agree && Likeness.areFarApart(a, b, FARTHEST)) return 0;
        evidence += OF_CLAUSE * Sets.overlap(a.what(), b.what());
        return evidence >= LEAST && (agree || Comparability.ofCounterparts(a, b)) ? Math.exp(evidence) : 0;
    }

    private static double gap(Statement a, Statement b) {
        Double gap = Outcomes.gap(a.value(), b.value());
        return gap == null ? FARTHEST : gap;
    }

    /** From 0, the headline and the beginning of the text, to 1. */
    private static double place(Statement statement) {
        Passage stated = statement.fact().stated();
        return stated.part() == Passage.Part.HEADLINE ? 0 : (double) stated.start() / stated.part().of(statement.report().article()).length();
    }

    /** From 0 to 1; both are of the figures, in two reports. */
    double probability(Statement a, Statement b) {
        int i = numbers.get(a);
        int j = numbers.get(b);
        return odds[i][j] == 0 ? 0 : odds[i][j] / (1 + odds[i][j] + oddsOfOthers(i, j) + oddsOfOthers(j, i));
    }

    /** Those of the figure with what the partner's report tells besides the partner. */
    private double oddsOfOthers(int figure, int partner) {
        double sum = 0;
        for (int other : byArticle.get(figures.get(partner).article())) if (values[other] != values[partner]) sum += odds[figure][other];
        return sum;
    }

    /** Whether a report gives the figure too. */
    boolean isGivenBy(String article, Statement figure) {
        BitSet theirs = given.get(article);
        return theirs != null && theirs.get(values[numbers.get(figure)]);
    }
}
