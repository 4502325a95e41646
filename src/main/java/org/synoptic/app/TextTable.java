package org.synoptic.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows with aligned columns for a terminal; long cells end in an ellipsis. */
final class TextTable {
    private static final int WIDEST = 56;
    private static final String GAP = "  ";

    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... titles) {
        row(titles);
    }

    /** A cell may be null; line breaks become blanks. */
    void row(String... cells) {
        rows.add(Arrays.stream(cells).map(TextTable::cell).toArray(String[]::new));
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    void print(PrintStream out) {
        int[] widths = new int[rows.getFirst().length];
        for (String[] row : rows) for (int i = 0; i < row.length; i++) widths[i] = Math.max(widths[i], row[i].length());
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) line.append(row[i]).append(" ".repeat(widths[i] - row[i].length())).append(GAP);
            out.println(line.toString().stripTrailing());
        }
    }

    private static String cell(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }
}
