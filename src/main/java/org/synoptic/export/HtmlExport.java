package org.synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Row;
import org.synoptic.compare.table.Claimants;
import org.synoptic.compare.table.Estimate;
import org.synoptic.compare.table.Sources;
import org.synoptic.fact.Report;

/** One page without scripts or outside parts: the table, and below it every statement with its sentence, outlet, day and address. */
final class HtmlExport {
    private static final String STYLE = """
            :root { color-scheme: light dark; --agree: #0072b2; --compatible: #6b7280; --differ: #b84a00; --line: #8884; }
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; }
            th, td { border-bottom: 1px solid var(--line); padding: .5rem .75rem; text-align: left; vertical-align: top; }
            small { color: var(--compatible); display: block; }
            .agree { color: var(--agree); } .differ { color: var(--differ); font-weight: 600; } .compatible { color: var(--compatible); }
            tr.row-differ { background: #d55e0014; }
            blockquote { border-left: 3px solid var(--line); margin: .25rem 0 1rem; padding-left: .75rem; }
            """;

    private HtmlExport() {}

    static void write(StoryTable table, OutputStream out) throws IOException {
        List<StoryTable.Statement> statements = table.statements();
        Claimants claimants = Claimants.of(table.comparison().rows());
        String page = """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
                %s</style></head><body>
                <h1>%s</h1>
                <p>%d articles, %d facts. A set of possible values stands under the words of each report; the passages follow below the table.
                Low, best and high after the rule %s (%s): %s</p>
                <table><thead><tr><th>Fact</th>%s<th>Low</th><th>Best</th><th>High</th><th>Verdict</th><th>Sources</th></tr></thead><tbody>
                %s</tbody></table>
                <h2>Passages</h2>
                %s</body></html>
                """.formatted(escape(table.title()), STYLE, escape(table.title()), table.articles().size(), table.comparison().rows().size(),
                table.rule().title(), table.rule().summary(), table.rule().about(),
                table.articles().stream().map(HtmlExport::head).collect(Collectors.joining()),
                table.comparison().rows().stream().map(row -> line(table, row, claimants)).collect(Collectors.joining()),
                table.comparison().rows().stream().map(row -> passages(row, statements)).collect(Collectors.joining()));
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String head(Article article) {
        return "<th>" + escape(article.outletName()) + "<small>" + (article.published() == null ? "day unknown" : article.published().day()) + "</small></th>";
    }

    private static String line(StoryTable table, Row row, Claimants claimants) {
        Outcome verdict = StoryTable.verdict(row);
        StringBuilder line = new StringBuilder("<tr class=\"row-" + name(verdict) + "\"><th>" + escape(row.label()) + "</th>");
        for (Report report : table.reports())
            line.append("<td>").append(row.cellsOf(report.id()).map(cell -> "“" + escape(cell.fact().stated().words()) + "”<small>" + escape(StoryTable.details(report, cell.fact())) + "</small>")
                    .collect(Collectors.joining("<br>"))).append("</td>");
        Estimate estimate = table.estimate(row);
        for (Estimate.Bound bound : Arrays.asList(estimate.low(), estimate.best(), estimate.high())) line.append("<td>").append(escape(StoryTable.words(bound))).append("</td>");
        return line.append("<td class=\"").append(name(verdict)).append("\">").append(StoryTable.verdictWords(row)).append("<small>").append(escape(StoryTable.reasons(row)))
                .append("</small></td><td>").append(Sources.of(row, table.articles(), claimants).words()).append("</td></tr>\n").toString();
    }

    private static String passages(Row row, List<StoryTable.Statement> statements) {
        StringBuilder passages = new StringBuilder("<h3>" + escape(row.label()) + "</h3>\n");
        for (StoryTable.Statement statement : statements) {
            if (statement.row() != row) continue;
            String decides = statement.estimate().decidedBy(statement.cell());
            Article article = statement.article();
            passages.append("<p>").append(escape(article.outletName())).append(", ").append(article.published() == null ? "day unknown" : article.published().day())
                    .append(article.address() == null ? "" : ", " + escape(article.address())).append(decides.isEmpty() ? "" : " · decides " + decides).append("</p><blockquote>").append(escape(statement.sentence())).append("</blockquote>\n");
        }
        return passages.toString();
    }

    private static String name(Outcome verdict) {
        return verdict == null ? "only-here" : verdict.name().toLowerCase(Locale.ROOT);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
