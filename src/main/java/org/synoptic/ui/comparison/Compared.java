package org.synoptic.ui.comparison;

import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Row;
import org.synoptic.fact.Report;
import org.synoptic.story.SharedRun;
import org.synoptic.story.Story;
import org.synoptic.ui.reader.Citation;

/**
 * A story as it is put on screen; immutable.
 *
 * @param story which, with its label
 * @param reports in the order of the columns
 * @param comparison of just these reports
 * @param shared runs of words that two of them have in common
 */
public record Compared(Story story, List<Report> reports, Comparison comparison, List<SharedRun> shared) {
    private static final int SHORT = 24;

    public Compared {
        reports = List.copyOf(reports);
        shared = List.copyOf(shared);
        if (!comparison.articles().equals(reports.stream().map(Report::id).toList())) throw new IllegalArgumentException("the comparison is of other articles: " + comparison.articles());
    }

    public List<Article> articles() {
        return reports.stream().map(Report::article).toList();
    }

    /** Null if the story has no such article. */
    public Article article(String id) {
        return reports.stream().map(Report::article).filter(article -> article.id().equals(id)).findFirst().orElse(null);
    }

    /** The outlet, with the time where the story has several of its articles; the headline's first words where the outlet is unknown. */
    public String name(Article article) {
        return name(article, ", ");
    }

    /** The same on two lines, for a column's head. */
    String head(Article article) {
        return name(article, "\n");
    }

    private String name(Article article, String between) {
        if (article.outlet() == null) return "“" + (article.headline().length() > SHORT ? article.headline().substring(0, SHORT).strip() + "…" : article.headline()) + "”";
        boolean several = reports.stream().filter(report -> report.article().outletName().equals(article.outletName())).count() > 1;
        return article.outletName() + (several ? between + Citation.shortTime(article.published()) : "");
    }

    public List<Row> rows() {
        return comparison.rows();
    }

    public Row row(int number) {
        return rows().get(number);
    }
}
