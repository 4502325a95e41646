package org.synoptic.library.casefile;

import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.fact.Report;

/** Articles as a text to read, one after the other. */
final class CaseText {
    private static final String RULE = "\n" + "-".repeat(72) + "\n\n";

    private CaseText() {}

    static String of(String title, List<Report> reports) {
        StringBuilder text = new StringBuilder(title).append("\n");
        for (Report report : reports) {
            Article article = report.article();
            text.append(RULE).append(article.outletName()).append(article.published() == null ? "" : ", " + article.published()).append("\n");
            if (article.byline() != null) text.append(article.byline()).append("\n");
            if (article.address() != null) text.append(article.address()).append("\n");
            text.append("\n").append(article.headline()).append("\n\n").append(article.text()).append("\n");
        }
        return text.toString();
    }
}
