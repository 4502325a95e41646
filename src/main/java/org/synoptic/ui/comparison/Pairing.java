package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Passage;
import org.synoptic.ui.reader.Mark;
import org.synoptic.ui.reader.Verdict;

/**
 * Two articles of a story as seen against one another: a pure function of the comparison.
 *
 * @param left marks in the left article, row by row
 * @param right marks in the right article, row by row
 * @param verdicts of each row that one of the two states
 */
public record Pairing(List<Mark> left, List<Mark> right, Map<Integer, Verdict> verdicts) {
    static final Pairing EMPTY = new Pairing(List.of(), List.of(), Map.of());

    /** A longer passage than this is marked at its figure alone. */
    private static final int LONGEST_MARK = 70;
    private static final Comparator<Mark> PLACE = Comparator.comparing(Mark::part).thenComparing(Mark::span);

    /** A row's first mark on each side, to be joined by a ribbon. */
    public record Link(int row, Mark left, Mark right, Verdict verdict) {}

    public Pairing {
        left = List.copyOf(left);
        right = List.copyOf(right);
        verdicts = Map.copyOf(verdicts);
    }

    /** Either article may be null, and then has no marks. */
    static Pairing of(Compared compared, Article left, Article right) {
        List<Mark> leftMarks = new ArrayList<>();
        List<Mark> rightMarks = new ArrayList<>();
        Map<Integer, Verdict> verdicts = new HashMap<>();
        for (int number = 0; number < compared.rows().size(); number++) {
            Row row = compared.row(number);
            List<Fact> a = facts(row, left);
            List<Fact> b = facts(row, right);
            if (a.isEmpty() && b.isEmpty()) continue;
            Verdict verdict = verdict(row, left, right);
            verdicts.put(number, verdict);
            mark(leftMarks, number, row, a, verdict, b.isEmpty() ? a : b, b.isEmpty() ? left : right);
            mark(rightMarks, number, row, b, verdict, a.isEmpty() ? b : a, a.isEmpty() ? right : left);
        }
        return new Pairing(leftMarks, rightMarks, verdicts);
    }

    /** Of two articles where both state the row, else only here, unless the one that states it differs from itself. */
    private static Verdict verdict(Row row, Article left, Article right) {
        Pair pair = left == null || right == null ? null : row.pair(left.id(), right.id());
        if (pair != null) return Verdict.of(pair.outcome());
        boolean split = left != null && FactWords.differsFromItself(row, left) || right != null && FactWords.differsFromItself(row, right);
        return split ? Verdict.DIFFER : Verdict.ONLY_HERE;
    }

    private static List<Fact> facts(Row row, Article article) {
        return article == null ? List.of() : row.cellsOf(article.id()).map(Cell::fact).toList();
    }

    private static void mark(List<Mark> marks, int number, Row row, List<Fact> facts, Verdict verdict, List<Fact> others, Article other) {
        for (Fact fact : facts) {
            Fact against = others.stream().filter(candidate -> candidate != fact).findFirst().orElse(fact);
            Passage place = place(fact);
            if (place.span().length() == 0) continue;
            marks.add(new Mark(number, place.part(), place.span(), verdict, FactWords.spoken(row, fact, verdict, against, other.outletName())));
        }
    }

    /** The passage with verb and figure where it is short, else the figure. */
    public static Passage place(Fact fact) {
        Passage passage = fact.passage();
        return passage.span().length() > LONGEST_MARK || passage.span().length() == 0 ? fact.stated() : passage;
    }

    /** How many rows come out so. */
    Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) counts.put(verdict, 0);
        verdicts.values().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
        return counts;
    }

    /** Only the marks with one of the verdicts; all for the empty set. */
    Pairing filtered(Set<Verdict> wanted) {
        if (wanted.isEmpty()) return this;
        Map<Integer, Verdict> kept = new HashMap<>(verdicts);
        kept.values().retainAll(wanted);
        return new Pairing(left.stream().filter(mark -> wanted.contains(mark.verdict())).toList(),
                right.stream().filter(mark -> wanted.contains(mark.verdict())).toList(), kept);
    }

    /** Rows that both articles state, in the order of the left one. */
    List<Link> links() {
        Map<Integer, Mark> partners = firstOfRows(right);
        return firstOfRows(left).values().stream().filter(mark -> partners.containsKey(mark.row()))
                .map(mark -> new Link(mark.row(), mark, partners.get(mark.row()), mark.verdict())).toList();
    }

    /** The first mark of each row, in the order of the article. */
    private static Map<Integer, Mark> firstOfRows(List<Mark> marks) {
        Map<Integer, Mark> first = new LinkedHashMap<>();
        marks.stream().sorted(PLACE).forEach(mark -> first.putIfAbsent(mark.row(), mark));
        return first;
    }

    /** The mark of a row that comes first in the article, or null. */
    static Mark first(List<Mark> marks, int row) {
        return marks.stream().filter(mark -> mark.row() == row).min(PLACE).orElse(null);
    }
}
