package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;

/** Sets the reports of one event side by side. The same table comes out whatever the order of the reports. Safe for many threads. */
public final class Comparer {
    private final Meaning meaning = new Meaning();
    private final QuotationAlignment quotations = new QuotationAlignment();

    /** Every report counts as an origin of its own. */
    public Comparison compare(List<Report> reports) {
        return compare(reports, Map.of());
    }

    /** @param origins from article id to the number of its group of articles with shared text; an article without one stands alone */
    public Comparison compare(List<Report> reports, Map<String, Integer> origins) {
        List<Statement> statements = new ArrayList<>();
        for (Report report : reports) for (Fact fact : report.findings().facts()) statements.add(statement(report, fact));
        statements.sort(Comparator.comparing(Statement::article).thenComparing(s -> s.fact().passage().part()).thenComparing(s -> s.fact().passage().span())
                .thenComparing(s -> s.fact().kind()));
        List<String> articles = reports.stream().map(Report::id).toList();
        Map<String, Report> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        List<Row> rows = new ArrayList<>();
        for (List<Statement> group : groups(statements)) rows.add(row(group, articles, byId, origins));
        rows.sort(Comparator.comparingInt(Comparer::weight).reversed());
        return new Comparison(articles, rows, TollFusion.of(reports), quotations.align(reports));
    }

    private Statement statement(Report report, Fact fact) {
        Set<String> places = new TreeSet<>();
        fact.places().forEach(place -> places.add(place.toLowerCase(Locale.ROOT)));
        Set<String> who = meaning.of(fact.who());
        return new Statement(report, fact, meaning.unit(fact.kind(), fact.unit()), meaning.of(fact.about()), who, meaning.parts(who), places);
    }

    /** Joins the likest first; a group takes another in only if every member may stand beside every other. */
    private static List<List<Statement>> groups(List<Statement> statements) {
        record Likeness(int a, int b, double score) {}
        List<Likeness> likenesses = new ArrayList<>();
        for (int a = 0; a < statements.size(); a++)
            for (int b = a + 1; b < statements.size(); b++) {
                double score = Identity.of(statements.get(a), statements.get(b));
                if (score >= Identity.SAME && (score >= Identity.SURE || Outcomes.of(statements.get(a).fact().value(), statements.get(b).fact().value()) != Outcome.DIFFER)) likenesses.add(new Likeness(a, b, score));
            }
        likenesses.sort(Comparator.comparingDouble(Likeness::score).reversed());
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) groups.add(new ArrayList<>(List.of(i)));
        for (Likeness likeness : likenesses) {
            List<Integer> one = groups.get(likeness.a);
            List<Integer> other = groups.get(likeness.b);
            if (one == other || !one.stream().allMatch(i -> other.stream().allMatch(j -> Identity.of(statements.get(i), statements.get(j)) > 0))) continue;
            one.addAll(other);
            other.forEach(i -> groups.set(i, one));
        }
        return new HashSet<>(groups).stream().map(group -> group.stream().sorted().map(statements::get).toList())
                .sorted(Comparator.comparingInt((List<Statement> group) -> statements.indexOf(group.getFirst()))).toList();
    }

    private static Row row(List<Statement> group, List<String> articles, Map<String, Report> reports, Map<String, Integer> origins) {
        List<Cell> cells = group.stream().map(s -> new Cell(s.article(), s.fact())).sorted(Comparator.comparingInt(cell -> articles.indexOf(cell.article()))).toList();
        List<Pair> pairs = new ArrayList<>();
        List<String> present = cells.stream().map(Cell::article).distinct().toList();
        for (int a = 0; a < present.size(); a++)
            for (int b = a + 1; b < present.size(); b++) pairs.add(pair(present.get(a), present.get(b), cells, reports));
        long groups = present.stream().map(id -> origins.containsKey(id) ? origins.get(id).toString() : id).distinct().count();
        Fact first = cells.getFirst().fact();
        return new Row(first.kind(), label(first), cells, pairs, (int) groups);
    }

    /** Where an article has several statements, the two that come closest decide. */
    private static Pair pair(String a, String b, List<Cell> cells, Map<String, Report> reports) {
        Pair best = null;
        for (Cell one : cells)
            for (Cell other : cells) {
                if (!one.article().equals(a) || !other.article().equals(b)) continue;
                Outcome outcome = Outcomes.of(one.fact().value(), other.fact().value());
                if (best != null && best.outcome().compareTo(outcome) <= 0) continue;
                best = new Pair(a, b, outcome, outcome == Outcome.DIFFER ? Reason.UNEXPLAINED : null, null,
                        outcome == Outcome.COMPATIBLE ? Outcomes.gap(one.fact().value(), other.fact().value()) : null);
            }
        return best;
    }

    private static String label(Fact fact) {
        String about = fact.about() == null ? "" : fact.about();
        return switch (fact.kind()) {
            case START -> about + " start";
            case END -> about + " end";
            case OCCURRED -> about;
            case DEADLINE -> about + " due";
            default -> fact.kind().key() + (about.isEmpty() ? "" : ": " + about);
        };
    }

    private static int weight(Row row) {
        int differences = (int) row.pairs().stream().filter(pair -> pair.outcome() == Outcome.DIFFER).count();
        return 1000 * differences + (int) row.cells().stream().map(Cell::article).distinct().count();
    }
}
