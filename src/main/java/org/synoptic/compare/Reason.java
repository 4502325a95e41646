package org.synoptic.compare;

import java.util.Locale;

/** The likeliest reason of a difference; only the last one asks for the analyst's time. */
public enum Reason {
    LATER_UPDATE, OTHER_COUNT, OTHER_CLAIMANT, ROUNDING, OLDER_VERSION, UNEXPLAINED;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
