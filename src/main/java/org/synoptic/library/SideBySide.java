package org.synoptic.library;

import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.Comparison;
import org.synoptic.fact.Report;
import org.synoptic.story.Origins;
import org.synoptic.story.SharedRun;
import org.synoptic.story.SharedWording;

/**
 * Reports of one event set side by side, sources that copy one another counted once.
 *
 * @param reports in the order of the columns
 * @param comparison of just these
 * @param shared the wording that two of them have in common
 */
public record SideBySide(List<Report> reports, Comparison comparison, List<SharedRun> shared) {
    public SideBySide {
        reports = List.copyOf(reports);
        shared = List.copyOf(shared);
    }

    public static SideBySide of(List<Report> reports, Comparer comparer) {
        List<Article> articles = reports.stream().map(Report::article).toList();
        List<SharedRun> shared = SharedWording.between(articles);
        return new SideBySide(reports, comparer.compare(reports, Origins.of(articles, shared)), shared);
    }

    public List<Article> articles() {
        return reports.stream().map(Report::article).toList();
    }
}
