package org.synoptic.app;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.fact.Report;

/** The answer of {@code compare} for people: a line a fact, a column an article. */
final class ComparisonTable {
    private ComparisonTable() {}

    static void print(Comparison comparison, List<Report> reports, PrintStream out) {
        Stream<String> outlets = reports.stream().map(report -> report.article().outlet() == null ? report.id() : report.article().outletName());
        TextTable table = new TextTable(Stream.of(Stream.of("fact"), outlets, Stream.of("outcome")).flatMap(s -> s).toArray(String[]::new));
        for (Row row : comparison.rows()) {
            Stream<String> cells = comparison.articles().stream().map(id -> row.cellsOf(id).map(cell -> cell.fact().stated().words()).distinct().collect(Collectors.joining("; ")));
            table.row(Stream.of(Stream.of(row.label()), cells, Stream.of(outcome(row))).flatMap(s -> s).toArray(String[]::new));
        }
        table.print(out);
    }

    private static String outcome(Row row) {
        return row.pairs().stream().map(Pair::outcome).max(Outcome::compareTo).map(Outcome::key).orElse("only here");
    }
}
