package org.synoptic.compare;

import java.util.Locale;

/** How two statements of one fact come out. Silence is no outcome: a row simply has no cell for that article. */
public enum Outcome {
    AGREE, COMPATIBLE, DIFFER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
