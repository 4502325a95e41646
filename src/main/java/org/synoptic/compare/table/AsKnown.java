package org.synoptic.compare.table;

import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.Report;

/**
 * A story as it was known at a time. An article of which only the day is known counts from that day on; one of unknown day is never left out.
 *
 * @param time null for everything there is
 */
public record AsKnown(Published time) {
    /** Everything there is. */
    public static final AsKnown NOW = new AsKnown(null);

    public boolean knew(Article article) {
        return time == null || article.published() == null || article.published().compareTo(time) <= 0;
    }

    public List<Report> of(List<Report> reports) {
        return reports.stream().filter(report -> knew(report.article())).toList();
    }
}
