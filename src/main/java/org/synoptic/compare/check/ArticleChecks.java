package org.synoptic.compare.check;

import java.util.ArrayList;
import java.util.List;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Report;

/** Runs all checks over one article. Safe for many threads. */
public final class ArticleChecks {
    private final PartsCheck parts = new PartsCheck();
    private final ShareCheck shares = new ShareCheck();

    /** In the order of the checks, and then of the text. */
    public List<Remark> of(Report report) {
        List<Remark> remarks = new ArrayList<>(HeadlineCheck.of(report));
        for (Passage.Part part : Passage.Part.values()) {
            Numbers numbers = new Numbers(part, part.of(report.article()));
            remarks.addAll(parts.of(report, numbers));
            remarks.addAll(shares.of(numbers));
        }
        return remarks;
    }
}
