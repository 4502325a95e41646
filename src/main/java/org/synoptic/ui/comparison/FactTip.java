package org.synoptic.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.compare.AttackersCount;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Row;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.ui.reader.Mark;
import org.synoptic.ui.reader.Verdict;

/**
 * What is told of a marked fact: all that is known of the words under the mouse, then what every other article has, those that differ first.
 *
 * @param title the row's label
 * @param details of the marked words, by name
 * @param lines the other statements; articles that say the same stand in one
 * @param more what the lines leave out, or empty
 * @param silent the outlets that do not state it, with the reason where there is one, or empty
 */
public record FactTip(String title, Map<String, String> details, List<Line> lines, String more, String silent) {
    private static final int MOST_LINES = 5;
    private static final int MOST_NAMES = 3;
    private static final int MOST_SILENT = 6;

    /**
     * What other articles, or another sentence of the same one, state.
     *
     * @param articles that state it so, at least one
     * @param outlets their names, with the time where an outlet has several articles; of many the first ones
     * @param verdict against the marked article
     * @param words as printed, without quotation marks
     * @param value what the words stand for, or empty if they say it themselves
     * @param claim on whose word, empty where the outlet simply says it
     * @param why reason of a difference, or empty
     */
    public record Line(List<Article> articles, String outlets, Verdict verdict, String words, String value, String claim, String why) {}

    /** @param article whose text has the mark */
    static FactTip of(Compared compared, Mark mark, String article) {
        Row row = compared.row(mark.row());
        Cell marked = row.cellsOf(article).filter(cell -> Pairing.place(cell.fact()).span().equals(mark.span())).findFirst().orElseGet(() -> row.cellsOf(article).findFirst().orElseThrow());
        List<Line> lines = lines(compared, row, marked);
        List<Line> shown = lines.subList(0, Math.min(MOST_LINES, lines.size()));
        return new FactTip(FactWords.title(row), details(compared, row, marked), List.copyOf(shown), more(lines.subList(shown.size(), lines.size())), silent(compared, row));
    }

    /** What is known of a statement, by name in the order to read it: words, what they stand for, unit, what is counted, part or total, on whose word, and more where there is more. */
    public static Map<String, String> details(Compared compared, Row row, Cell cell) {
        Fact fact = cell.fact();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("Words", "“" + FactWords.stated(fact) + "”");
        details.put("Stands for", FactWords.set(fact));
        if (!fact.unit().isEmpty()) details.put("Unit", fact.unit());
        if (fact.who() != null && !fact.who().isBlank()) details.put("Counts", fact.who());
        if (!fact.kind().isDated()) details.put("Part or total", FactWords.portion(fact));
        AttackersCount attackers = AttackersCount.of(compared.judged(cell).report(), fact);
        if (attackers != AttackersCount.NONE) details.put("Attacker", FactWords.attackers(attackers, compared.judged(cell).report().findings().toll().of(fact.kind())));
        if (!fact.places().isEmpty()) details.put("Where", String.join(", ", fact.places()));
        if (fact.period() != null && !fact.kind().isDated()) details.put("When", ValueWords.of(fact.period()));
        details.put("Claimant", FactWords.claim(fact));
        if (!FactWords.said(compared.said(cell)).isEmpty()) details.put("You", FactWords.said(compared.said(cell)));
        if (FactWords.differsFromItself(row, compared.article(cell.article()))) details.put("Beware", "this article also gives another value");
        return details;
    }

    private static List<Line> lines(Compared compared, Row row, Cell marked) {
        Map<Line, List<Article>> alike = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            if (cell == marked) continue;
            Fact fact = cell.fact();
            Pair pair = row.pair(marked.article(), cell.article());
            boolean same = cell.article().equals(marked.article()) && pair == null;
            Line line = new Line(List.of(), "", same ? Verdict.AGREE : Verdict.of(pair == null ? null : pair.outcome()), FactWords.stated(fact), FactWords.value(fact), fact.claim().equals(Claim.OWN) ? "" : FactWords.claim(fact), FactWords.why(pair));
            List<Article> articles = alike.computeIfAbsent(line, first -> new ArrayList<>());
            if (articles.stream().noneMatch(article -> article.id().equals(cell.article()))) articles.add(compared.article(cell.article()));
        }
        return alike.entrySet().stream().map(entry -> with(entry.getKey(), entry.getValue(), compared)).sorted(Comparator.comparing(Line::verdict)).toList();
    }

    private static Line with(Line line, List<Article> articles, Compared compared) {
        return new Line(List.copyOf(articles), FactWords.names(articles.stream().map(compared::name).toList(), MOST_NAMES), line.verdict, line.words, line.value, line.claim, line.why);
    }

    /** "3 more: 2 agree, 1 compatible". */
    private static String more(List<Line> left) {
        if (left.isEmpty()) return "";
        Map<Verdict, Integer> counts = left.stream().collect(Collectors.toMap(Line::verdict, line -> line.articles.size(), Integer::sum, TreeMap::new));
        StringJoiner words = new StringJoiner(", ");
        counts.forEach((verdict, count) -> words.add(count + " " + verdict.words()));
        return counts.values().stream().mapToInt(Integer::intValue).sum() + " more: " + words;
    }

    private static String silent(Compared compared, Row row) {
        return FactWords.names(compared.articles().stream().filter(article -> row.cellsOf(article.id()).findAny().isEmpty())
                .map(article -> compared.name(article) + (FactWords.silence(row, article).isEmpty() ? "" : " (" + FactWords.silence(row, article) + ")")).toList(), MOST_SILENT);
    }
}
