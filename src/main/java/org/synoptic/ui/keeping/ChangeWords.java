package org.synoptic.ui.keeping;

import org.synoptic.version.VersionChanges;

/** What changed between two versions, in words. */
final class ChangeWords {
    private ChangeWords() {}

    /** {@code Changed since yesterday 18:30, not marked as updated}. */
    static String summary(VersionChanges changes) {
        String since = changes.older().replaced() == null ? "Another text at the same address" : "Changed since " + Moments.of(changes.older().replaced());
        return since + (changes.markedAsUpdated() ? ", marked with another time" : ", not marked as updated");
    }
}
