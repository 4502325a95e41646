package org.synoptic.app;

import java.io.PrintStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.compare.table.Estimate;
import org.synoptic.compare.table.Estimator;
import org.synoptic.compare.table.Rule;
import org.synoptic.library.SideBySide;

/** The answer of {@code compare} for people: a line a fact, a column an article, then low, best and high under a rule. */
final class ComparisonTable {
    private ComparisonTable() {}

    static void print(SideBySide side, Rule rule, PrintStream out) {
        Comparison comparison = side.comparison();
        Estimator estimator = new Estimator(side.reports(), side.origins());
        Stream<String> outlets = side.articles().stream().map(article -> article.outlet() == null ? article.id() : article.outletName());
        TextTable table = new TextTable(line("fact", outlets, "low", "best", "high", "outcome"));
        for (Row row : comparison.rows()) {
            Stream<String> cells = comparison.articles().stream().map(id -> row.cellsOf(id).map(cell -> cell.fact().stated().words()).distinct().collect(Collectors.joining("; ")));
            Estimate estimate = estimator.of(row, rule);
            table.row(line(row.label(), cells, words(estimate.low()), words(estimate.best()), words(estimate.high()), outcome(row)));
        }
        table.print(out);
        out.println();
        out.println("low, best and high: " + rule.title() + ", " + rule.summary());
    }

    private static String[] line(String first, Stream<String> cells, String... last) {
        return Stream.of(Stream.of(first), cells, Stream.of(last)).flatMap(s -> s).toArray(String[]::new);
    }

    private static String words(Estimate.Bound bound) {
        return bound == null ? "" : bound.words();
    }

    private static String outcome(Row row) {
        return row.pairs().stream().map(Pair::outcome).max(Outcome::compareTo).map(Outcome::key).orElse("only here");
    }
}
