package org.synoptic.ui.control;

import java.time.LocalDate;
import org.synoptic.article.Published;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.DateRange;

/** Days of publication in the few characters of a list. */
public final class Days {
    private Days() {}

    /** @param published null gives "day unknown" */
    public static String of(Published published) {
        return published == null ? "day unknown" : ValueWords.of(DateRange.on(published.day()));
    }

    /** {@code 12–22 Feb 2016}; "days unknown" if both are null. */
    public static String of(LocalDate first, LocalDate last) {
        return first == null || last == null ? "days unknown" : ValueWords.of(new DateRange(first, last));
    }
}
