package org.synoptic.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.synoptic.article.Published;
import org.synoptic.fact.Claim.Modality;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Dates.Precision;
import org.synoptic.fact.FactKind;

/**
 * Whether two dated statements tell of one event though they call it otherwise, or the one tells that it began and the other one that it
 * happened: a siege that began on Tuesday is the storming of a bank on Tuesday. Only for days that do not differ, as the beginning of what
 * is long and a moment in it are two facts.
 */
final class DatedEvents {
    /** The event of a report is at most so many days away from its publication. */
    private static final int MOST_DAYS = 31;
    /** "Last week" still tells the day of an event, "last month" does not. */
    private static final int WEEK = 7;

    private DatedEvents() {}

    /** What statements of one row may be of: beginnings stand with what happened. */
    static FactKind rowKind(FactKind kind) {
        return kind == FactKind.START ? FactKind.OCCURRED : kind;
    }

    /** Whether one is a beginning and the other one is that of the same thing, or both are of their articles' main event. */
    static boolean isBeginningOf(Statement a, Statement b) {
        Statement start = a.kind() == FactKind.START ? a : b;
        Statement happened = start == a ? b : a;
        return start.kind() == FactKind.START && happened.kind() == FactKind.OCCURRED && (!happened.what().isEmpty() && start.what().containsAll(happened.what()) || areMainEvent(a, b));
    }

    /** Whether both are, under whatever name, of the event that their articles report first. */
    static boolean areMainEvent(Statement a, Statement b) {
        if (rowKind(a.kind()) != FactKind.OCCURRED || rowKind(b.kind()) != FactKind.OCCURRED || a.article().equals(b.article())) return false;
        if (isPlanned(a) != isPlanned(b) || !isOfReport(a) || !isOfReport(b)) return false;
        Set<String> sorts = new HashSet<>(a.sorts());
        sorts.retainAll(b.sorts());
        sorts.retainAll(a.whole().happenings());
        sorts.retainAll(b.whole().happenings());
        return !sorts.isEmpty() && Comparability.maySharePlace(a, b);
    }

    private static boolean isPlanned(Statement statement) {
        return statement.fact().claim().modality() == Modality.PLANNED;
    }

    /** Whether it tells a day, or a time of it, that lies near its publication. */
    private static boolean isOfReport(Statement statement) {
        Published printed = statement.report().article().published();
        if (printed == null || !(statement.fact().value() instanceof Dates dates)) return false;
        DateRange days = dates.set();
        if (days.from() == null || days.to() == null || dates.precision() != Precision.CLOCK && ChronoUnit.DAYS.between(days.from(), days.to()) > WEEK) return false;
        return isNear(days.from(), printed.day()) && isNear(days.to(), printed.day());
    }

    private static boolean isNear(LocalDate day, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other)) <= MOST_DAYS;
    }
}
