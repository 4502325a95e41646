package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.synoptic.fact.Amount;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;

/**
 * Which figures of two reports stand in sentences that tell the same, seen against all that the reports of the story tell. A word tells the
 * more the fewer of their sentences have it (inverse document frequency, Spärck Jones 1972) and the nearer it stands to the figure. Figures
 * that differ are of one thing the surer the closer their words are, the further they lead before other figures of the reports, the nearer
 * the figures are to one another, and the more alike their places in the reports: what matters most is told first. A report that gives the
 * same figure elsewhere agrees.
 */
final class Counterparts {
    /** A word ten tokens away from the figure tells half as much as one beside it. */
    private static final double DECAY = 0.07;
    private static final double LEAST = 0.15;
    /** The same money, share, measure or length is hardly of two things; so many of anything may be. */
    private static final double LEAST_OF_UNITS = 0.03;
    /**
     * What each sign weighs, fitted by logistic regression to 277 pairs of figures of 28 invented stories: closeness, how far it leads that to the
     * next figure, how far apart in their reports the figures stand, and the logarithm of how many times one is the other.
     */
    private static final double OF_CLOSENESS = 3.5;
    private static final double OF_LEAD = 5.3;
    private static final double OF_PLACE = -4.1;
    private static final double OF_GAP = -4.6;
    /** Any number in a story may be of people. */
    private static final double OF_PEOPLE = -1.3;
    private static final double BASE = 1.5;
    /** With so much of it nine in ten of the figures were for one thing, in stories that the weights were not fitted to. */
    private static final double ENOUGH = 1;
    /** A figure that is much closer to another one counts no more against it than so. */
    private static final double MOST_BEHIND = 0.3;
    /** What may differ is at the most so many times apart. */
    private static final double FARTHEST = 3;

    /** {@linkplain Likeness#rarity Digits} enough to know a figure again whatever it is said to count. */
    private static final int RARE = 3;
    /** A smaller count may be of anything. */
    private static final double SMALL = 10;
    /** One or two of a group are mostly told of for themselves, in reports of one event too. */
    private static final double SMALLEST = 3;
    /** Fewer sentences do not show which words are common in a story. */
    private static final int FEWEST_SENTENCES = 8;

    private record Place(String article, FactKind kind, String unit) {}

    /**
     * What of another report is closest to a figure.
     *
     * @param given whether it gives that figure too
     * @param next how close the closest one is that does not agree with {@code best}; 0 if there is none
     */
    private record Rivals(boolean given, Statement best, double closest, double next) {}

    private record Group(String article, FactKind kind, Set<String> part) {}

    private final Map<Statement, Map<String, Double>> vectors = new IdentityHashMap<>();
    private final Map<Place, List<Statement>> figures = new HashMap<>();
    private final Map<Group, List<Statement>> groups = new HashMap<>();
    /** By figure and report, each looked up once. */
    private final Map<Statement, Map<String, Rivals>> rivals = new IdentityHashMap<>();

    Counterparts(List<Statement> statements) {
        Map<String, Integer> sentences = new HashMap<>();
        Set<List<Object>> seen = new HashSet<>();
        for (Statement statement : statements)
            if (seen.add(List.of(statement.article(), statement.wording()))) statement.wording().forEach(word -> sentences.merge(word, 1, Integer::sum));
        for (Statement statement : statements) if (statement.kind().isCasualty()) groups.computeIfAbsent(group(statement), group -> new ArrayList<>()).add(statement);
        if (seen.size() < FEWEST_SENTENCES) return;
        for (Statement statement : statements) {
            if (!isFigure(statement)) continue;
            figures.computeIfAbsent(place(statement, statement.article()), place -> new ArrayList<>()).add(statement);
            vectors.put(statement, vector(statement, sentences, seen.size()));
            rivals.put(statement, new ConcurrentHashMap<>());
        }
    }

    /** Casualties are told apart by their tolls, dates by their events. */
    private static boolean isFigure(Statement statement) {
        return !statement.kind().isCasualty() && !statement.kind().isDated();
    }

    private static Place place(Statement statement, String article) {
        return new Place(article, statement.kind(), statement.unit());
    }

    private static Group group(Statement statement) {
        if (!statement.mood().contains(Moods.CARE)) return new Group(statement.article(), statement.kind(), statement.part());
        Set<String> part = new HashSet<>(statement.part());
        part.add(Moods.CARE);
        return new Group(statement.article(), statement.kind(), part);
    }

    private static Map<String, Double> vector(Statement statement, Map<String, Integer> sentences, int all) {
        Map<String, Double> vector = new HashMap<>();
        statement.distances().forEach((word, distance) -> vector.put(word, Math.exp(-DECAY * distance) * Math.log((all + 1.0) / sentences.get(word))));
        double length = Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
        if (length > 0) vector.replaceAll((word, weight) -> weight / length);
        return vector;
    }

    /** Whether the figure can be seen against a whole story. */
    boolean know(Statement statement) {
        return vectors.containsKey(statement);
    }

    /** From 0, no telling word in common, to 1. */
    double closeness(Statement a, Statement b) {
        if (!know(a) || !know(b)) return 0;
        Map<String, Double> one = vectors.get(a);
        Map<String, Double> other = vectors.get(b);
        if (one.size() > other.size()) return closeness(b, a);
        double sum = 0;
        for (Map.Entry<String, Double> word : one.entrySet()) sum += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        return sum;
    }

    /**
     * Whether a figure that two reports give, seen against the story, speaks for one fact whatever the words beside it: one of several digits does, in
     * the same unit or, the more digits it has, of other people or things; one of a single digit, and a score, as many matches end alike, need telling words too.
     */
    boolean giveOneFigure(Statement a, Statement b) {
        if (!know(a) || !know(b) || a.article().equals(b.article()) || a.fact().portion() != b.fact().portion() || Comparability.areAgesOfTwo(a, b)) return false;
        int rarity = Likeness.rarity(a);
        if (!a.unit().equals(b.unit())) return rarity >= RARE && isNamed(a) && isNamed(b);
        return rarity > 0 && a.kind() != FactKind.SCORE || closeness(a, b) >= (a.kind() == FactKind.COUNT ? LEAST : LEAST_OF_UNITS) && Comparability.of(a, b);
    }

    /** How surely figures of one kind and unit in two reports, that do not agree, are for one thing: from 0, too little speaks for it, to 1. */
    double sureness(Statement a, Statement b) {
        if (!a.unit().equals(b.unit()) || a.article().equals(b.article()) || !know(a) || a.kind() == FactKind.COUNT && (isFewer(a, SMALL) || isFewer(b, SMALL))) return 0;
        if (areGivenElsewhere(a, b)) return 0;
        double evidence = evidence(a, b);
        if (evidence < ENOUGH || a.kind() == FactKind.DURATION && !Sets.meet(a.what(), b.what()) || Likeness.areFarApart(a, b, FARTHEST)) return 0;
        return Comparability.ofCounterparts(a, b) ? 1 - Math.exp(-evidence) : 0;
    }

    /** The logarithm of the odds that two figures are for one thing; less than enough of it is not told to the end. */
    private double evidence(Statement a, Statement b) {
        double closeness = closeness(a, b);
        double evidence = BASE + (OF_CLOSENESS + OF_LEAD) * closeness + OF_PLACE * Math.abs(place(a) - place(b));
        if (a.kind() == FactKind.COUNT && !(isNamed(a) && isNamed(b))) evidence += OF_PEOPLE;
        if (evidence < ENOUGH) return evidence;
        Double gap = Outcomes.gap(Scales.common(a.fact()), Scales.common(b.fact()));
        evidence += OF_GAP * Math.log(gap == null ? FARTHEST : gap);
        return evidence < ENOUGH ? evidence : evidence + OF_LEAD * (Math.min(lead(a, b, closeness), lead(b, a, closeness)) - closeness);
    }

    /** How much closer it is to the partner than to any figure of that report which does not agree with it. */
    private double lead(Statement a, Statement b, double closeness) {
        Rivals known = rivals(a, b.article());
        double rival = Outcomes.of(known.best.fact(), b.fact()) == Outcome.AGREE ? known.next : known.closest;
        return Math.max(-MOST_BEHIND, closeness - rival);
    }

    private Rivals rivals(Statement figure, String article) {
        return rivals.get(figure).computeIfAbsent(article, other -> {
            List<Statement> theirs = figures.getOrDefault(place(figure, article), List.of());
            if (theirs.stream().anyMatch(their -> Outcomes.of(their.fact(), figure.fact()) == Outcome.AGREE)) return new Rivals(true, null, 0, 0);
            Statement best = null;
            double closest = -1;
            for (Statement their : theirs) {
                double closeness = closeness(figure, their);
                if (closeness <= closest) continue;
                best = their;
                closest = closeness;
            }
            double next = 0;
            for (Statement their : theirs) if (Outcomes.of(their.fact(), best.fact()) != Outcome.AGREE) next = Math.max(next, closeness(figure, their));
            return new Rivals(false, best, closest, next);
        });
    }

    /** From 0, the headline and the beginning of the text, to 1. */
    private static double place(Statement statement) {
        Passage stated = statement.fact().stated();
        return stated.part() == Passage.Part.HEADLINE ? 0 : (double) stated.start() / stated.part().of(statement.report().article()).length();
    }

    /** Whether both tell how many of one group were harmed, soldiers or those still in hospital, and neither report tells another number of them. */
    boolean areOfOneGroup(Statement a, Statement b) {
        if (group(a).part.isEmpty() || !group(a).part.equals(group(b).part) || !isOnlyOfGroup(a) || !isOnlyOfGroup(b)) return false;
        return !isFewer(a, SMALL) && !isFewer(b, SMALL) || !isFewer(a, SMALLEST) && !isFewer(b, SMALLEST) && a.whole().isOfOneEvent(b.whole());
    }

    private boolean isOnlyOfGroup(Statement statement) {
        return groups.get(group(statement)).stream().allMatch(other -> Outcomes.of(other.fact(), statement.fact()) == Outcome.AGREE);
    }

    private static boolean isFewer(Statement count, double than) {
        return count.fact().value() instanceof Amount amount && !(amount.stated() >= than);
    }

    /** Firefighters and houses say what is counted; of percentages, money and time the words beside them must: exports or imports. */
    private static boolean isNamed(Statement statement) {
        return !statement.who().isEmpty();
    }

    /** Whether one of the reports gives the other's figure too, so that it does not differ. */
    boolean areGivenElsewhere(Statement a, Statement b) {
        return know(a) && know(b) && !a.article().equals(b.article()) && (rivals(a, b.article()).given || rivals(b, a.article()).given);
    }
}
