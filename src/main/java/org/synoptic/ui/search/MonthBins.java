package org.synoptic.ui.search;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.synoptic.search.Results.Facet;

/** Months as the columns of a chart: one after the other without holes, so that distance means time, and over a long time several to a column. */
final class MonthBins {
    /** More columns are too thin to hit. */
    private static final int MOST = 36;
    private static final int[] LENGTHS = {1, 3, 12, 60, 120};
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /**
     * One column.
     *
     * @param first its first month
     * @param length how many months it has
     * @param count articles of all its months
     */
    record Bin(YearMonth first, int length, int count) {
        YearMonth last() {
            return first.plusMonths(length - 1);
        }

        Set<YearMonth> months() {
            return IntStream.range(0, length).mapToObj(first::plusMonths).collect(Collectors.toSet());
        }

        /** {@code Feb 2016}, {@code Jan–Mar 2016}, {@code 2016} or {@code 2011–2015}. */
        String words() {
            if (length == 1) return MONTH.format(first);
            if (length == 12) return String.valueOf(first.getYear());
            return first.getYear() == last().getYear() ? NAME.format(first) + "–" + MONTH.format(last()) : first.getYear() + "–" + last().getYear();
        }
    }

    private MonthBins() {}

    /** @param found oldest first */
    static List<Bin> of(List<Facet<YearMonth>> found) {
        if (found.isEmpty()) return List.of();
        YearMonth from = found.getFirst().value();
        YearMonth to = found.getLast().value();
        int length = length(from.until(to, ChronoUnit.MONTHS) + 1);
        List<Bin> bins = new ArrayList<>();
        for (YearMonth first = begin(from, length); !first.isAfter(to); first = first.plusMonths(length)) {
            YearMonth start = first;
            YearMonth end = first.plusMonths(length);
            bins.add(new Bin(first, length, found.stream().filter(facet -> !facet.value().isBefore(start) && facet.value().isBefore(end)).mapToInt(Facet::count).sum()));
        }
        return bins;
    }

    private static int length(long months) {
        for (int length : LENGTHS) if (months <= (long) length * (MOST - 1)) return length;
        return (int) (months / (MOST - 1) + 1);
    }

    /** A quarter begins with its first month, a longer bin with a January. */
    private static YearMonth begin(YearMonth month, int length) {
        int rest = (int) Math.floorMod(month.getYear() * 12L + month.getMonthValue() - 1, (long) length);
        return month.minusMonths(rest);
    }
}
