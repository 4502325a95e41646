package org.synoptic.ui.reader;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.article.Article;
import org.synoptic.article.Published;

/** Words of an article as an analyst quotes them: words, outlet, headline, time, address. */
public final class Citation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    private Citation() {}

    public static String of(Article article, String words) {
        List<String> parts = new ArrayList<>();
        parts.add(article.outletName());
        if (!article.headline().isBlank()) parts.add("“" + article.headline().strip() + "”");
        parts.add(time(article.published()));
        if (article.address() != null && !article.address().isBlank()) parts.add(article.address());
        return "“" + words.strip() + "” (" + String.join(", ", parts) + ")";
    }

    /** For a column's head: {@code 12 Feb, 18:40}. */
    public static String shortTime(Published published) {
        if (published == null) return "day unknown";
        return published.moment() == null ? DAY.format(published.day()) : SHORT.format(published.moment());
    }

    /** Where there is least room: {@code 12 Feb}. */
    static String shortDay(Published published) {
        return published == null ? "day unknown" : SHORT_DAY.format(published.day());
    }

    /** The day alone: {@code 12 Feb 2016}. */
    public static String day(Published published) {
        return DAY.format(published.day());
    }

    /** The day, with time and offset where known; "day unknown" for null. */
    public static String time(Published published) {
        return published == null ? "day unknown" : published.words();
    }
}
