package org.synoptic.compare;

import java.util.Set;
import org.synoptic.fact.Fact;
import org.synoptic.fact.Report;

/**
 * One fact of one report, with what its words mean.
 *
 * @param report whose it is
 * @param fact what is stated
 * @param what meanings of the event's words
 * @param who meanings of the group's words
 * @param places names in lower case
 */
record Statement(Report report, Fact fact, Set<String> what, Set<String> who, Set<String> places) {
    String article() {
        return report.id();
    }
}
