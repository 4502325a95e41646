package org.synoptic.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.synoptic.article.Article;
import org.synoptic.compare.Row;
import org.synoptic.compare.ValueWords;
import org.synoptic.compare.table.Estimate;
import org.synoptic.fact.Report;

/** Two sheets: the table with a column an outlet, and the list of statements behind it. */
final class XlsxExport {
    private XlsxExport() {}

    static void write(StoryTable table, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Synoptic", "1.0");
        facts(book.newWorksheet("Facts"), table);
        statements(book.newWorksheet("Statements"), table);
        book.finish();
    }

    private static void facts(Worksheet sheet, StoryTable table) {
        int column = 0;
        sheet.value(0, column++, "Fact");
        for (Article article : table.articles()) sheet.value(0, column++, article.outletName());
        for (String title : List.of("Low", "Best", "High")) sheet.value(0, column++, title + " (" + table.rule().title() + ")");
        for (String title : List.of("Verdict", "Reason", "Groups with no shared text found")) sheet.value(0, column++, title);
        sheet.range(0, 0, 0, column - 1).style().bold().set();
        sheet.freezePane(1, 1);
        sheet.width(0, 40);
        int line = 1;
        for (Row row : table.comparison().rows()) {
            column = 0;
            sheet.value(line, column++, row.label());
            for (Report report : table.reports()) {
                sheet.width(column, 24);
                sheet.value(line, column++, row.cellsOf(report.id()).map(cell -> cell.fact().stated().words() + " (" + StoryTable.details(report, cell.fact()) + ")").collect(Collectors.joining("; ")));
            }
            Estimate estimate = table.estimate(row);
            bound(sheet, line, column++, estimate.low());
            bound(sheet, line, column++, estimate.best());
            bound(sheet, line, column++, estimate.high());
            sheet.value(line, column++, StoryTable.verdictWords(row));
            sheet.value(line, column++, StoryTable.reasons(row));
            sheet.value(line++, column, row.origins());
        }
    }

    /** A plain number as a number, so that a sheet can count with it. */
    private static void bound(Worksheet sheet, int line, int column, Estimate.Bound bound) {
        if (bound == null) return;
        if (bound.words().equals(ValueWords.number(bound.value()))) sheet.value(line, column, bound.value());
        else sheet.value(line, column, bound.words());
    }

    private static void statements(Worksheet sheet, StoryTable table) {
        for (int i = 0; i < Statements.COLUMNS.size(); i++) sheet.value(0, i, Statements.COLUMNS.get(i));
        sheet.range(0, 0, 0, Statements.COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int line = 1;
        for (StoryTable.Statement statement : table.statements()) {
            List<String> fields = Statements.fields(statement, table.rule());
            for (int i = 0; i < fields.size(); i++) if (!fields.get(i).isEmpty()) sheet.value(line, i, fields.get(i));
            line++;
        }
    }
}
