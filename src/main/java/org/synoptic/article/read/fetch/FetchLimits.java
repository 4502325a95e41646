package org.synoptic.article.read.fetch;

import java.time.Duration;

/**
 * What a fetch may cost.
 *
 * @param timeout for one answer as a whole
 * @param bytes the most that an answer may hold
 * @param pause between two requests to one host
 * @param privateNetworks whether addresses inside private networks may be asked
 */
public record FetchLimits(Duration timeout, long bytes, Duration pause, boolean privateNetworks) {
    public static final FetchLimits USUAL = new FetchLimits(Duration.ofSeconds(20), 16L << 20, Duration.ofSeconds(2), false);

    public FetchLimits {
        if (timeout.isNegative() || timeout.isZero() || bytes <= 0 || pause.isNegative()) throw new IllegalArgumentException("no such limits: " + timeout + ", " + bytes + " bytes, " + pause);
    }
}
