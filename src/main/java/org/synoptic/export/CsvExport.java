package org.synoptic.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One line a statement, with the sentence behind it: for a sheet or a script. UTF-8 with BOM, so that spreadsheets read accents. */
final class CsvExport {
    private CsvExport() {}

    static void write(StoryTable table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(Statements.COLUMNS);
        for (StoryTable.Statement statement : table.statements()) {
            List<String> fields = Statements.fields(statement, table.rule());
            csv.writeRecord(fields.stream().map(CsvExport::harmless).toList());
        }
        csv.flush();
    }

    /** A spreadsheet would run a cell that begins like a formula. */
    private static String harmless(String field) {
        return !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }
}
