package org.synoptic.ui.comparison.chart;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.synoptic.article.Article;
import org.synoptic.compare.AttackersCount;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.ui.comparison.Compared;

/**
 * What one outlet gave as a toll, report after report. A toll is a row of the table: the dead of a war never stand beside those of a bombing.
 *
 * @param outlet its name
 * @param points at least one, by time of publication
 */
record TollSeries(String outlet, List<Point> points) {
    /**
     * What one report states.
     *
     * @param day when it was published, in days since 1970 with the time of day as fraction; noon where only the day is known
     * @param low the least that its words allow
     * @param best the number in its words; of several the one that is its toll
     * @param high the most that its words allow, may be infinite
     * @param attackers whether that number counts an attacker
     * @param revisedBy how much less it is than the outlet's report before, 0 if it is not less
     */
    record Point(Article article, double day, double low, double best, double high, AttackersCount attackers, double revisedBy) {}

    TollSeries {
        points = List.copyOf(points);
    }

    /** The numbers of the rows that are tolls with a report whose day is known: the killed first, of one kind that first which most reports give as their toll. */
    static List<Integer> rows(Compared compared) {
        return IntStream.range(0, compared.rows().size()).filter(number -> compared.row(number).kind().isCasualty() && !of(compared, compared.row(number)).isEmpty()).boxed()
                .sorted(Comparator.comparing((Integer number) -> compared.row(number).kind()).thenComparing(number -> -stating(compared, compared.row(number)))).toList();
    }

    /** How many reports state their toll in a row. */
    private static long stating(Compared compared, Row row) {
        return compared.reports().stream().filter(report -> {
            Toll.Estimate toll = report.findings().toll().of(row.kind());
            return toll != null && row.cellsOf(report.id()).anyMatch(cell -> stated((Amount) cell.fact().value()) == toll.best());
        }).count();
    }

    /** Reports without a day of publication are left out. */
    static List<TollSeries> of(Compared compared, Row row) {
        Map<String, List<Report>> byOutlet = new LinkedHashMap<>();
        compared.reports().stream().filter(report -> report.article().published() != null && row.cellsOf(report.id()).findAny().isPresent())
                .sorted(Comparator.comparingDouble(report -> day(report.article())))
                .forEach(report -> byOutlet.computeIfAbsent(report.article().outletName(), name -> new ArrayList<>()).add(report));
        return byOutlet.entrySet().stream().map(entry -> new TollSeries(entry.getKey(), points(entry.getValue(), row))).toList();
    }

    Point last() {
        return points.getLast();
    }

    private static List<Point> points(List<Report> reports, Row row) {
        List<Point> points = new ArrayList<>();
        for (Report report : reports) {
            List<Fact> facts = row.cellsOf(report.id()).map(Cell::fact).toList();
            List<Amount> amounts = facts.stream().map(TollSeries::amount).toList();
            Toll.Estimate toll = report.findings().toll().of(row.kind());
            Fact main = facts.stream().filter(fact -> toll != null && stated(amount(fact)) == toll.best()).findFirst().orElse(facts.getFirst());
            double best = stated(amount(main));
            double low = amounts.stream().mapToDouble(amount -> Math.max(0, amount.set().low())).min().orElseThrow();
            double high = amounts.stream().mapToDouble(amount -> amount.set().high()).max().orElseThrow();
            double before = points.isEmpty() ? best : points.getLast().best;
            points.add(new Point(report.article(), day(report.article()), Math.min(low, best), best, Math.max(high, best), AttackersCount.of(report, main), Math.max(0, before - best)));
        }
        return points;
    }

    private static Amount amount(Fact fact) {
        return (Amount) fact.value();
    }

    /** A figure without a number of its own counts as the least that it may stand for. */
    private static double stated(Amount amount) {
        return Double.isNaN(amount.stated()) ? Math.max(0, amount.set().low()) : amount.stated();
    }

    private static double day(Article article) {
        var published = article.published();
        return published.moment() == null ? published.day().toEpochDay() + 0.5
                : published.moment().withOffsetSameInstant(ZoneOffset.UTC).toEpochSecond() / 86_400.0;
    }
}
