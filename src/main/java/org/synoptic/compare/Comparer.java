package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.fact.Report;
import org.synoptic.fact.name.Names;

/** Sets the reports of one event side by side. The same rows come out whatever the order of the reports. Safe for many threads. */
public final class Comparer {
    private static final Comparator<Row> MATTERS_MOST = Comparator.comparingLong(Comparer::differences).thenComparingLong(Comparer::articles).reversed();

    private final Names names = new Names("en");
    private final Statements statements = new Statements(new Meaning(), names);
    private final Attackers attackers = new Attackers();
    private final QuotationAlignment quotations = new QuotationAlignment();

    /** Every report counts as an origin of its own. */
    public Comparison compare(List<Report> reports) {
        return compare(reports, Map.of());
    }

    /** @param origins from article id to the number of its group of articles with shared text; an article without one stands alone */
    public Comparison compare(List<Report> reports, Map<String, Integer> origins) {
        return compare(reports, origins, Ties.NONE);
    }

    /** @param ties what the analyst said of which statements speak of one fact */
    public Comparison compare(List<Report> reports, Map<String, Integer> origins, Ties ties) {
        List<String> articles = reports.stream().map(Report::id).toList();
        Map<String, Report> byId = new HashMap<>();
        reports.forEach(report -> byId.put(report.id(), report));
        Pairing pairing = new Pairing(byId, names, attackers);
        List<Row> rows = new ArrayList<>();
        for (List<Statement> group : Regrouping.of(Grouping.of(statements.of(reports)), ties)) {
            List<Cell> cells = group.stream().map(statement -> new Cell(statement.article(), statement.fact())).sorted(Comparator.comparingInt(cell -> articles.indexOf(cell.article()))).toList();
            rows.add(new Row(RowTitle.kind(cells), RowTitle.of(cells, isOfAttackers(group)), cells, pairing.of(cells), origins(cells, origins)));
        }
        rows.sort(MATTERS_MOST);
        return new Comparison(articles, rows, TollFusion.of(reports), quotations.align(reports));
    }

    /** Whether most of it tells of an attacker's own death, and none of a toll. */
    private static boolean isOfAttackers(List<Statement> group) {
        List<AttackersCount> counts = group.stream().map(statement -> AttackersCount.of(statement.report(), statement.fact())).toList();
        return !counts.contains(AttackersCount.IN) && !counts.contains(AttackersCount.OUT) && 2 * Collections.frequency(counts, AttackersCount.THEIR_OWN) > counts.size();
    }

    private static int origins(List<Cell> cells, Map<String, Integer> origins) {
        return (int) cells.stream().map(cell -> origins.containsKey(cell.article()) ? (Object) origins.get(cell.article()) : cell.article()).distinct().count();
    }

    private static long differences(Row row) {
        return row.pairs().stream().filter(pair -> pair.outcome() == Outcome.DIFFER).count();
    }

    private static long articles(Row row) {
        return row.cells().stream().map(Cell::article).distinct().count();
    }
}
