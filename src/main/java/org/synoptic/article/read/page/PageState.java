package org.synoptic.article.read.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page that draws itself by script carries along for that script, as JSON inside a script element. Only looked at, never run. */
final class PageState {
    private static final Pattern PUBLISHED = Pattern.compile("(?i)\\\\?\"(?:date_?published|(?:first_?|original_?)?publish(?:ed)?_?(?:date|at|on|time)(?:_?time)?|publication_?date|pub_?date|display_?date)\\\\?\"\\s*:\\s*\\\\?\"([^\"\\\\]{8,40})");
    private static final int LONGEST = 1 << 20;

    private PageState() {}

    /** The first day or moment of publication, as written, or null. */
    static String published(Document page) {
        for (Element script : page.select("script:not([src])")) {
            String data = script.data();
            Matcher match = PUBLISHED.matcher(data.substring(0, Math.min(LONGEST, data.length())));
            if (match.find()) return match.group(1);
        }
        return null;
    }
}
