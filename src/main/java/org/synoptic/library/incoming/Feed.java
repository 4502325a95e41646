package org.synoptic.library.incoming;

import java.time.Duration;
import java.time.Instant;
import org.synoptic.article.read.fetch.Fetched;

/**
 * A feed that an analyst listed.
 *
 * @param address of the feed itself
 * @param title as the feed or the analyst calls it
 * @param every how often it is fetched by itself, or null if only when asked
 * @param wholePages whether the pages of its summaries are fetched with it
 * @param fetched when it was last asked, or null if never
 * @param version that was there then
 * @param fresh how many articles were new or changed then
 * @param problem why it could not be fetched then and what to do, or null
 */
public record Feed(String address, String title, Duration every, boolean wholePages, Instant fetched, Fetched.Version version, int fresh, String problem) {
    public Feed {
        if (every != null && every.compareTo(Duration.ofMinutes(1)) < 0) throw new IllegalArgumentException("too often: " + every);
        version = version == null ? Fetched.Version.NONE : version;
    }

    /** Listed, never fetched, and fetched only when asked. */
    public static Feed of(String address, String title) {
        return new Feed(address, title, null, false, null, null, 0, null);
    }

    public Feed every(Duration interval) {
        return new Feed(address, title, interval, wholePages, fetched, version, fresh, problem);
    }

    public Feed wholePages(boolean with) {
        return new Feed(address, title, every, with, fetched, version, fresh, problem);
    }

    Feed answered(Instant now, String ownTitle, Fetched.Version newVersion, int freshNow) {
        return new Feed(address, ownTitle == null || ownTitle.isBlank() ? title : ownTitle, every, wholePages, now, newVersion, freshNow, null);
    }

    Feed failed(Instant now, String reason) {
        return new Feed(address, title, every, wholePages, now, version, 0, reason);
    }

    /** Whether it is switched on and its time has come. */
    boolean isDue(Instant now) {
        return every != null && (fetched == null || !fetched.plus(every).isAfter(now));
    }
}
