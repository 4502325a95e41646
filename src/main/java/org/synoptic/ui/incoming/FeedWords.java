package org.synoptic.ui.incoming;

import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;
import org.synoptic.library.incoming.Feed;
import org.synoptic.ui.control.Counted;

/** A feed's state in words. */
final class FeedWords {
    private FeedWords() {}

    /** {@code fetched 5 minutes ago · 3 new · every hour}. */
    static String state(Feed feed, Instant now) {
        StringJoiner words = new StringJoiner(" · ");
        words.add(feed.fetched() == null ? "never fetched" : (feed.problem() == null ? "fetched " : "tried ") + ago(Duration.between(feed.fetched(), now)));
        if (feed.fetched() != null && feed.problem() == null) words.add(feed.fresh() == 0 ? "nothing new" : feed.fresh() + " new");
        words.add(feed.every() == null ? "only when asked" : "every " + interval(feed.every()));
        if (feed.wholePages()) words.add("with full pages");
        return words.toString();
    }

    private static String ago(Duration time) {
        if (time.toMinutes() < 1) return "just now";
        if (time.toHours() < 1) return Counted.of(time.toMinutes(), "minute") + " ago";
        if (time.toDays() < 1) return Counted.of(time.toHours(), "hour") + " ago";
        return Counted.of(time.toDays(), "day") + " ago";
    }

    private static String interval(Duration every) {
        if (every.toDays() > 0 && every.toHours() % 24 == 0) return every.toDays() == 1 ? "day" : every.toDays() + " days";
        if (every.toMinutes() % 60 == 0) return every.toHours() == 1 ? "hour" : every.toHours() + " hours";
        return every.toMinutes() + " minutes";
    }
}
