package org.synoptic.ui.comparison;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.synoptic.article.Article;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;

/**
 * What one outlet gave as the toll, report after report.
 *
 * @param outlet its name
 * @param points at least one, by time of publication
 */
record TollSeries(String outlet, List<Point> points) {
    /**
     * The toll of one report.
     *
     * @param day when it was published, in days since 1970 with the time of day as fraction; noon where only the day is known
     * @param revisedBy how much less it is than the outlet's report before, 0 if it is not less
     */
    record Point(Article article, double day, int low, int best, int high, int revisedBy) {}

    TollSeries {
        points = List.copyOf(points);
    }

    /** The kinds that a report of the story gives a toll of. */
    static List<FactKind> kinds(Compared compared) {
        return Stream.of(FactKind.values()).filter(kind -> compared.reports().stream().anyMatch(report -> report.findings().toll().of(kind) != null)).toList();
    }

    /** Reports without a day of publication are left out. */
    static List<TollSeries> of(Compared compared, FactKind kind) {
        Map<String, List<Report>> byOutlet = new LinkedHashMap<>();
        compared.reports().stream().filter(report -> report.article().published() != null && report.findings().toll().of(kind) != null)
                .sorted(Comparator.comparingDouble(report -> day(report.article())))
                .forEach(report -> byOutlet.computeIfAbsent(report.article().outletName(), name -> new ArrayList<>()).add(report));
        return byOutlet.entrySet().stream().map(entry -> new TollSeries(entry.getKey(), points(entry.getValue(), kind))).toList();
    }

    private static List<Point> points(List<Report> reports, FactKind kind) {
        List<Point> points = new ArrayList<>();
        for (Report report : reports) {
            Toll.Estimate toll = report.findings().toll().of(kind);
            int before = points.isEmpty() ? toll.best() : points.getLast().best;
            points.add(new Point(report.article(), day(report.article()), toll.low(), toll.best(), toll.high(), Math.max(0, before - toll.best())));
        }
        return points;
    }

    private static double day(Article article) {
        var published = article.published();
        return published.moment() == null ? published.day().toEpochDay() + 0.5
                : published.moment().withOffsetSameInstant(ZoneOffset.UTC).toEpochSecond() / 86_400.0;
    }
}
