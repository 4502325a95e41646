package org.synoptic.compare;

import java.util.HashSet;
import java.util.Set;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Report;
import org.synoptic.fact.Timex;

/**
 * What an article tells as a whole: the event that one report names beside its toll is named elsewhere in another.
 *
 * @param words meanings of all telling words
 * @param days all days and periods told
 */
record Whole(Set<String> words, Set<DateRange> days) {
    static Whole of(Report report, Meaning meaning) {
        Set<String> words = new HashSet<>();
        for (Passage.Part part : Passage.Part.values()) words.addAll(meaning.of(part.of(report.article())));
        Set<DateRange> days = new HashSet<>();
        for (Timex time : report.findings().times()) if (time.range() != null) days.add(time.range());
        return new Whole(words, days);
    }

    /** Whether it tells of a time as long as these days, or shorter, that is among them. */
    boolean tellsOf(DateRange other) {
        return days.stream().anyMatch(other::holds);
    }

    boolean tellsOfADayOf(Whole other) {
        return days.stream().anyMatch(other.days::contains);
    }
}
