package org.synoptic.library;

import java.util.List;
import java.util.Map;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Ties;
import org.synoptic.fact.Report;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.story.Origins;
import org.synoptic.story.SharedRun;
import org.synoptic.story.SharedWording;

/**
 * Reports of one event set side by side, sources that copy one another counted once.
 *
 * @param reports in the order of the columns
 * @param comparison of just these
 * @param shared the wording that two of them have in common
 * @param origins from article id to the number of its group of articles with shared text
 */
public record SideBySide(List<Report> reports, Comparison comparison, List<SharedRun> shared, Map<String, Integer> origins) {
    public SideBySide {
        reports = List.copyOf(reports);
        shared = List.copyOf(shared);
        origins = Map.copyOf(origins);
    }

    public static SideBySide of(List<Report> reports, Comparer comparer) {
        return of(reports, comparer, Ties.NONE);
    }

    /** @param ties what the analyst said of which statements speak of one fact */
    public static SideBySide of(List<Report> reports, Comparer comparer, Ties ties) {
        List<Article> articles = reports.stream().map(Report::article).toList();
        List<SharedRun> shared = SharedWording.between(articles);
        Map<String, Integer> origins = Origins.of(articles, shared);
        return new SideBySide(reports, comparer.compare(reports, origins, ties), shared, origins);
    }

    /** Under what the analyst said of which figures speak of one event. */
    public static SideBySide ofJudged(List<JudgedReport> reports, Comparer comparer) {
        return of(reports.stream().map(JudgedReport::report).toList(), comparer, JudgedReport.ties(reports));
    }

    public List<Article> articles() {
        return reports.stream().map(Report::article).toList();
    }
}
