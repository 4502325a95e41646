package org.synoptic.fact.event;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Dates.Precision;
import org.synoptic.fact.Timex;

/** From a time and the words that tie it to the days on which an event is said to be. */
final class Dating {
    /** A time of day alone is told of a day so near, at the most, to the one spoken of last. */
    private static final int MOST_DAYS = 6;

    private Dating() {}

    /**
     * @param published the day from which lengths of time are counted, or null if unknown
     * @return null if the time tells no day
     */
    static Dates of(TimeLink link, LocalDate published) {
        Timex time = link.time();
        if (time.type() == Timex.Type.SET || time.value() == null) return null;
        if (time.range() == null) return unanchored(link, published);
        DateRange stated = time.range();
        if (time.precision() == Precision.CLOCK) return new Dates(new DateRange(stated.from().minusDays(MOST_DAYS), stated.to().plusDays(MOST_DAYS)), null, Precision.CLOCK);
        boolean partOfDay = time.precision() == Precision.PART_OF_DAY;
        DateRange set = switch (link.relation()) {
            case "before" -> new DateRange(null, stated.to());
            case "after" -> partOfDay ? stated : new DateRange(stated.to().plusDays(1), null);
            case "since" -> new DateRange(stated.from(), null);
            case "within" -> time.type() == Timex.Type.DURATION && published != null && stated.to() != null && !stated.to().isBefore(published) ? new DateRange(published, stated.to()) : stated;
            default -> stated;
        };
        return new Dates(set, stated, time.type() == Timex.Type.DURATION ? Precision.DAY : time.precision());
    }

    /** The day that lies so many days before a time; null for another length, or a time that tells no day. */
    static Dates before(Timex time, Timex days) {
        if (days.type() != Timex.Type.DURATION || days.value() == null || !days.value().matches("P\\d{1,3}D") || time.range() == null || time.precision() != Precision.DAY) return null;
        LocalDate day = time.range().from().minus(Period.parse(days.value()));
        return new Dates(DateRange.on(day), DateRange.on(day), Precision.DAY);
    }

    /** Whether the days do not begin before that of publication, and do not end with it. */
    static boolean isAhead(Dates dates, LocalDate published) {
        LocalDate from = dates.set().from();
        LocalDate to = dates.set().to();
        return published != null && from != null && !from.isBefore(published) && (to == null || to.isAfter(published));
    }

    private static Dates unanchored(TimeLink link, LocalDate published) {
        if ("FUTURE_REF".equals(link.time().value())) return new Dates(DateRange.ANY, null, Precision.NONE);
        boolean counted = link.relation().equals("within") || link.relation().equals("in");
        if (link.time().type() != Timex.Type.DURATION || !counted || published == null) return null;
        LocalDate last = after(published, link.time().value());
        if (last == null) return null;
        DateRange days = link.relation().equals("within") ? new DateRange(published, last) : DateRange.on(last);
        return new Dates(days, days, Precision.DAY);
    }

    /** Null for a length that is no number of days. */
    private static LocalDate after(LocalDate day, String length) {
        if (length.indexOf('X') >= 0) return null;
        try {
            return length.startsWith("PT") ? day.plusDays(Duration.parse(length).toDays()) : day.plus(Period.parse(length));
        } catch (DateTimeException | ArithmeticException unusual) {
            return null;
        }
    }
}
