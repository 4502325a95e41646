package org.synoptic.ui.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synoptic.fact.DateRange;
import org.synoptic.search.Results.Facet;

/** Days as the columns of a chart: one after the other without holes, so that distance means time, and over a long time several to a column. */
final class DayBins {
    /** More columns are too thin to hit. */
    private static final int MOST = 40;
    private static final int[] MONTHS = {1, 3, 12, 60, 120, 600, 1200};
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_OF_YEAR = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    /**
     * One column.
     *
     * @param first its first day
     * @param last its last day
     * @param count articles of all its days
     */
    record Bin(LocalDate first, LocalDate last, int count) {
        DateRange days() {
            return new DateRange(first, last);
        }
    }

    private DayBins() {}

    /** @param found oldest first */
    static List<Bin> of(List<Facet<LocalDate>> found) {
        if (found.isEmpty()) return List.of();
        LocalDate from = found.getFirst().value();
        LocalDate to = found.getLast().value();
        long days = from.until(to, ChronoUnit.DAYS) + 1;
        List<Bin> bins = new ArrayList<>();
        int at = 0;
        for (LocalDate first = begin(from, days); !first.isAfter(to); first = next(first, days)) {
            LocalDate next = next(first, days);
            int count = 0;
            for (; at < found.size() && found.get(at).value().isBefore(next); at++) count += found.get(at).count();
            bins.add(new Bin(first, next.minusDays(1), count));
        }
        return bins;
    }

    /** How many months a column has, or 0 for a day and -1 for a week. */
    private static int months(long days) {
        if (days <= MOST) return 0;
        if (days <= 7L * (MOST - 1)) return -1;
        for (int months : MONTHS) if (days <= 30L * months * (MOST - 1)) return months;
        return (int) (days / 365 / (MOST - 1) + 1) * 12;
    }

    private static LocalDate next(LocalDate first, long days) {
        return switch (months(days)) {
            case 0 -> first.plusDays(1);
            case -1 -> first.plusDays(7);
            default -> first.plusMonths(months(days));
        };
    }

    /** A week begins on Monday, a quarter with its first month, a longer bin with a January. */
    private static LocalDate begin(LocalDate day, long days) {
        int months = months(days);
        if (months == 0) return day;
        if (months < 0) return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return day.withDayOfMonth(1).minusMonths(Math.floorMod(day.getYear() * 12L + day.getMonthValue() - 1, (long) months));
    }

    /** {@code 12 Feb 2016}, {@code 8–14 Feb 2016}, {@code Feb 2016}, {@code Jan–Mar 2016}, {@code 2016} or {@code 2011–2015}. */
    static String words(DateRange days) {
        LocalDate first = days.from();
        LocalDate last = days.to();
        if (first.equals(last)) return DAY.format(first);
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        boolean wholeYears = wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        if (wholeYears) return sameYear ? String.valueOf(first.getYear()) : first.getYear() + "–" + last.getYear();
        if (wholeMonths) return sameMonth ? MONTH_OF_YEAR.format(first) : (sameYear ? MONTH : MONTH_OF_YEAR).format(first) + "–" + MONTH_OF_YEAR.format(last);
        return sameMonth ? first.getDayOfMonth() + "–" + DAY.format(last) : (sameYear ? DAY_OF_YEAR : DAY).format(first) + " – " + DAY.format(last);
    }
}
