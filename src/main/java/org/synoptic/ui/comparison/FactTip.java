package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.fact.Fact;
import org.synoptic.ui.reader.Verdict;

/**
 * What is told of a marked fact: its own words and value, then what every other article has.
 *
 * @param title the row's label
 * @param lines the article's own first
 * @param silent the outlets that do not state it, with the reason where there is one, or empty
 */
record FactTip(String title, List<Line> lines, String silent) {
    /**
     * One statement.
     *
     * @param article whose
     * @param outlet its name, with the time where the outlet has several articles
     * @param verdict against the article that the tip belongs to; null for its own
     * @param words as printed, without quotation marks
     * @param value what the words stand for, or empty if they say it themselves
     * @param counted unit, what is counted and whether it is a total, or empty for dates
     * @param claim on whose word
     * @param why reason of a difference, or empty
     */
    record Line(Article article, String outlet, Verdict verdict, String words, String value, String counted, String claim, String why) {}

    static FactTip of(Compared compared, int number, String article) {
        Row row = compared.row(number);
        List<Line> lines = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        row.cellsOf(article).forEach(cell -> lines.add(line(compared, row, cell, article)));
        for (Article other : compared.articles()) {
            if (other.id().equals(article)) continue;
            List<Cell> cells = row.cellsOf(other.id()).toList();
            cells.forEach(cell -> lines.add(line(compared, row, cell, article)));
            if (cells.isEmpty()) silent.add(compared.name(other) + (FactWords.silence(row, other).isEmpty() ? "" : " (" + FactWords.silence(row, other) + ")"));
        }
        return new FactTip(FactWords.title(row), List.copyOf(lines), String.join(", ", silent));
    }

    private static Line line(Compared compared, Row row, Cell cell, String own) {
        Fact fact = cell.fact();
        boolean isOwn = cell.article().equals(own);
        Pair pair = row.pair(own, cell.article());
        Verdict verdict = isOwn ? null : Verdict.of(pair == null ? null : pair.outcome());
        Article article = compared.article(cell.article());
        return new Line(article, compared.name(article), verdict, FactWords.stated(fact), FactWords.value(fact), FactWords.counted(fact), FactWords.claim(fact), FactWords.why(pair));
    }
}
