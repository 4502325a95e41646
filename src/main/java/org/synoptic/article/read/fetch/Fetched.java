package org.synoptic.article.read.fetch;

import java.net.URI;

/** How a fetch ended. */
public sealed interface Fetched {
    /**
     * What the host sent.
     *
     * @param address after redirects
     * @param type as the host calls it (RFC 9110, Content-Type), or null
     * @param version to send along the next time, see {@link Version}
     */
    record Content(URI address, String type, byte[] bytes, Version version) implements Fetched {}

    /** The host has nothing newer than the version that was named. */
    record Unchanged() implements Fetched {}

    /** @param reason what is wrong and what to do about it, in one line */
    record Refused(String reason) implements Fetched {}

    /**
     * What a host calls the version that it sent (RFC 9110, ETag and Last-Modified); each may be null.
     *
     * @param tag the entity tag, as sent
     * @param modified the date of last change, as sent
     */
    record Version(String tag, String modified) {
        public static final Version NONE = new Version(null, null);
    }
}
