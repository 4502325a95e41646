package org.synoptic.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.fact.Amount;
import org.synoptic.fact.FactKind;

/**
 * Which figures of two reports stand in sentences that tell the same, seen against all that the reports of the story tell. Figures that
 * differ are for one thing where that is {@linkplain Matching probable}. A report that gives the same figure elsewhere agrees.
 */
final class Counterparts {
    private static final double LEAST = 0.15;
    /** The same money, share, measure or length is hardly of two things; so many of anything may be. */
    private static final double LEAST_OF_UNITS = 0.03;
    /** With such a probability nine in ten of the figures were for one thing, in stories that it was not fitted to. */
    private static final double ENOUGH = 0.83;
    /** {@linkplain Likeness#rarity Digits} enough to know a figure again whatever it is said to count. */
    private static final int RARE = 3;
    /** A smaller number of soldiers or children may be of any of them. */
    private static final double SMALL = 10;
    /** One or two of a group are mostly told of for themselves, in reports of one event too. */
    private static final double SMALLEST = 3;
    private static final double FEW = 5;

    private record Subject(FactKind kind, String unit) {}

    private record Group(String article, FactKind kind, Set<String> part) {}

    private final Closeness closeness;
    private final Map<Subject, Matching> matchings;
    private final Map<Group, List<Statement>> groups;

    Counterparts(List<Statement> statements) {
        List<Statement> figures = statements.stream().filter(Counterparts::isFigure).toList();
        closeness = new Closeness(statements, figures);
        Map<Subject, List<Statement>> subjects = figures.stream().filter(closeness::knows).collect(Collectors.groupingBy(Counterparts::subject));
        matchings = subjects.entrySet().parallelStream().collect(Collectors.toMap(Map.Entry::getKey, subject -> new Matching(subject.getValue(), closeness)));
        groups = statements.stream().filter(statement -> statement.kind().isCasualty()).collect(Collectors.groupingBy(Counterparts::group));
    }

    /** Casualties are told apart by their tolls, dates by their events. */
    private static boolean isFigure(Statement statement) {
        return !statement.kind().isCasualty() && !statement.kind().isDated();
    }

    private static Subject subject(Statement statement) {
        return new Subject(statement.kind(), statement.unit());
    }

    private static Group group(Statement statement) {
        if (!statement.mood().contains(Moods.CARE)) return new Group(statement.article(), statement.kind(), statement.part());
        Set<String> part = new HashSet<>(statement.part());
        part.add(Moods.CARE);
        return new Group(statement.article(), statement.kind(), part);
    }

    /**
     * Whether a figure that two reports give, seen against the story, speaks for one fact whatever the words beside it: one of several digits does, in
     * the same unit or, the more digits it has, of other people or things; one of a single digit, and a score, as many matches end alike, need telling words too.
     */
    boolean giveOneFigure(Statement a, Statement b) {
        if (!closeness.knows(a) || !closeness.knows(b) || a.article().equals(b.article()) || a.fact().portion() != b.fact().portion() || Comparability.areAgesOfTwo(a, b)) return false;
        int rarity = a.rarity();
        if (!a.unit().equals(b.unit())) return rarity >= RARE && isNamed(a) && isNamed(b);
        return rarity > 0 && a.kind() != FactKind.SCORE || closeness.of(a, b) >= (a.kind() == FactKind.COUNT ? LEAST : LEAST_OF_UNITS) && Comparability.of(a, b);
    }

    /** How surely figures of one kind and unit in two reports, that do not agree, are for one thing: from 0, too little speaks for it, to 1. */
    double sureness(Statement a, Statement b) {
        if (!haveMatching(a, b) || mayBeOfAnything(a, b) || areGivenElsewhere(a, b)) return 0;
        double probability = matchings.get(subject(a)).probability(a, b);
        return probability < ENOUGH ? 0 : probability;
    }

    /** A few of one report and a few of another are hardly the same; so are lengths of time of which nothing alike is told. */
    private static boolean mayBeOfAnything(Statement a, Statement b) {
        return a.kind() == FactKind.COUNT && (isFewer(a, FEW) || isFewer(b, FEW)) || a.kind() == FactKind.DURATION && !Sets.meet(a.what(), b.what());
    }

    private boolean haveMatching(Statement a, Statement b) {
        return closeness.knows(a) && closeness.knows(b) && a.unit().equals(b.unit()) && !a.article().equals(b.article());
    }

    /** Whether both tell how many of one group were harmed, soldiers or those still in hospital, and neither report tells another number of them. */
    boolean areOfOneGroup(Statement a, Statement b) {
        if (group(a).part.isEmpty() || !group(a).part.equals(group(b).part) || !isOnlyOfGroup(a) || !isOnlyOfGroup(b)) return false;
        return !isFewer(a, SMALL) && !isFewer(b, SMALL) || !isFewer(a, SMALLEST) && !isFewer(b, SMALLEST) && a.whole().isOfOneEvent(b.whole());
    }

    private boolean isOnlyOfGroup(Statement statement) {
        return groups.get(group(statement)).stream().allMatch(other -> Outcomes.of(other, statement) == Outcome.AGREE);
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
        return haveMatching(a, b) && (matchings.get(subject(a)).isGivenBy(b.article(), a) || matchings.get(subject(a)).isGivenBy(a.article(), b));
    }
}
