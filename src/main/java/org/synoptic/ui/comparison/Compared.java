package org.synoptic.ui.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.synoptic.article.Addresses;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Row;
import org.synoptic.compare.check.Remark;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.fact.Report;
import org.synoptic.judgement.FigureKey;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.judgement.Judgement;
import org.synoptic.story.SharedRun;
import org.synoptic.story.Story;
import org.synoptic.ui.reader.Citation;

/**
 * A story as it is put on screen; immutable.
 *
 * @param story which, with its label
 * @param judged the reports in the order of the columns, with what the analyst said of their figures
 * @param comparison of just these reports
 * @param shared runs of words that two of them have in common
 * @param origins from article id to the number of its group of articles with shared text
 * @param remarks what does not fit inside one article, by article id
 * @param known until when articles count
 * @param times when the story's articles were published, each once, the first first, also those that do not count
 */
public record Compared(Story story, List<JudgedReport> judged, Comparison comparison, List<SharedRun> shared, Map<String, Integer> origins, Map<String, List<Remark>> remarks,
        AsKnown known, List<Published> times) {
    private static final int SHORT = 24;

    /** As known now; every article an origin of its own. */
    public Compared(Story story, List<Report> reports, Comparison comparison, List<SharedRun> shared) {
        this(story, reports.stream().map(report -> new JudgedReport(report, FigureKey.of(report), List.of())).toList(), comparison, shared, Map.of(), Map.of(), AsKnown.NOW, times(reports));
    }

    public Compared {
        judged = List.copyOf(judged);
        shared = List.copyOf(shared);
        origins = Map.copyOf(origins);
        remarks = Map.copyOf(remarks);
        times = List.copyOf(times);
        if (!comparison.articles().equals(judged.stream().map(report -> report.report().id()).toList())) throw new IllegalArgumentException("the comparison is of other articles: " + comparison.articles());
    }

    /** Whether more articles of the story are still to be compared. */
    public boolean isBeginning() {
        return known.equals(AsKnown.NOW) && story.articles().size() > judged.size();
    }

    /** When articles were published, each time once, the first first. */
    public static List<Published> times(List<Report> reports) {
        return reports.stream().map(report -> report.article().published()).filter(Objects::nonNull).sorted().distinct().toList();
    }

    public List<Report> reports() {
        return judged.stream().map(JudgedReport::report).toList();
    }

    /** What the analyst said of a statement's value, or null. */
    public Judgement said(Cell cell) {
        JudgedReport report = judged(cell);
        return report.names().containsKey(cell.fact()) ? report.of(cell.fact()) : null;
    }

    /** The report that makes a statement. */
    public JudgedReport judged(Cell cell) {
        return judged.stream().filter(report -> report.report().id().equals(cell.article())).findFirst().orElseThrow();
    }

    public List<Article> articles() {
        return judged.stream().map(JudgedReport::report).map(Report::article).toList();
    }

    /** Null if the story has no such article. */
    public Article article(String id) {
        return articles().stream().filter(article -> article.id().equals(id)).findFirst().orElse(null);
    }

    /** An article that was in view, as it is now: itself, or what stands at its address in its place; null if it is gone. */
    Article standingFor(Article seen) {
        if (seen == null || article(seen.id()) != null) return seen == null ? null : article(seen.id());
        if (seen.address() == null) return null;
        String address = Addresses.key(seen.address());
        return articles().stream().filter(article -> article.address() != null && Addresses.key(article.address()).equals(address)).findFirst().orElse(null);
    }

    /** The outlet, with the time where the story has several of its articles; the headline's first words where the outlet is unknown. */
    public String name(Article article) {
        return name(article, ", ");
    }

    /** The same on two lines, for a column's head. */
    public String head(Article article) {
        return name(article, "\n");
    }

    private String name(Article article, String between) {
        if (article.outlet() == null) return "“" + (article.headline().length() > SHORT ? article.headline().substring(0, SHORT).strip() + "…" : article.headline()) + "”";
        boolean several = judged.stream().filter(report -> report.report().article().outletName().equals(article.outletName())).count() > 1;
        return article.outletName() + (several ? between + Citation.shortTime(article.published()) : "");
    }

    public List<Row> rows() {
        return comparison.rows();
    }

    public Row row(int number) {
        return rows().get(number);
    }

    /** The number of the row that has most statements of another state's row, or -1 if none has any. */
    public int rowLike(Row row) {
        int best = -1;
        long most = 0;
        for (int number = 0; number < rows().size(); number++) {
            long common = row(number).cells().stream().filter(cell -> row.cells().stream().anyMatch(other -> other.article().equals(cell.article()) && other.fact().stated().equals(cell.fact().stated()))).count();
            if (common <= most) continue;
            most = common;
            best = number;
        }
        return best;
    }
}
