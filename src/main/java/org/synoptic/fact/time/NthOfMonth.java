package org.synoptic.fact.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Timex.Type;

/** The n-th day, weekday or week of a month, or the last: "the first week of March", "the last Friday in May". */
final class NthOfMonth {
    private NthOfMonth() {}

    static Resolved resolve(Phrase phrase, Resolved month) {
        if (month.time() == null || month.time().unit() != CalendarUnit.MONTH) return Resolved.notUnderstood(Type.DATE);
        LocalDate first = month.time().start();
        int nth = phrase.number("nth", 1);
        if (phrase.has("nth-weekday")) {
            DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(phrase.words().get("one-weekday").valueOf(phrase.get("nth-weekday"))));
            return day(first.with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
        }
        boolean last = nth < 0;
        if ("D".equals(phrase.words().get("one-unit").valueOf(phrase.get("nth-unit")))) return day(last ? month.time().last() : first.plusDays(nth - 1L));
        LocalDate from = last ? month.time().last().minusDays(6) : first.plusDays(7L * (nth - 1));
        return Resolved.date(CalendarTime.holding(CalendarUnit.WEEK, from.plusDays(3)), null).withRange(new DateRange(from, from.plusDays(6)));
    }

    private static Resolved day(LocalDate day) {
        return Resolved.date(new CalendarTime(CalendarUnit.DAY, day), null);
    }
}
