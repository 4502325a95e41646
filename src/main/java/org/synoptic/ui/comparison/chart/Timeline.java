package org.synoptic.ui.comparison.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.article.Article;
import org.synoptic.compare.Row;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.FactWords;
import org.synoptic.ui.reader.Verdict;

/**
 * The story's dated facts as bars as long as their uncertainty, a lane an article.
 *
 * @param scale the days around publication; earlier and later ones lie beyond its ends
 * @param lanes in the order of the columns
 */
record Timeline(TimeScale scale, List<Lane> lanes) {
    /** How far from the days of publication a date may lie to be drawn at its place. */
    private static final long AROUND = 45;

    /**
     * An article's bars.
     *
     * @param published its day's number, or NaN if unknown
     * @param bars in the order of the rows
     */
    record Lane(Article article, double published, List<Bar> bars) {}

    /**
     * A dated fact.
     *
     * @param from the first morning, negative infinity if open
     * @param to the evening of the last day, infinity if open
     * @param words the fact, its days as printed and as resolved
     */
    record Bar(int row, Verdict verdict, double from, double to, String title, String words) {}

    static Timeline of(Compared compared) {
        List<Lane> lanes = new ArrayList<>();
        double first = Double.POSITIVE_INFINITY;
        double last = Double.NEGATIVE_INFINITY;
        for (Article article : compared.articles()) {
            List<Bar> bars = bars(compared, article);
            double published = article.published() == null ? Double.NaN : article.published().day().toEpochDay();
            if (!Double.isNaN(published)) {
                first = Math.min(first, published);
                last = Math.max(last, published + 1);
            }
            lanes.add(new Lane(article, published, bars));
        }
        if (first > last) {
            first = edges(lanes).min().orElse(LocalDate.EPOCH.toEpochDay());
            last = first + 1;
        }
        double earliest = first - AROUND;
        double latest = last + AROUND;
        double from = Math.min(first, edges(lanes).filter(day -> day >= earliest).min().orElse(first));
        double to = Math.max(last, edges(lanes).filter(day -> day <= latest).max().orElse(last));
        return new Timeline(new TimeScale(from - 1, to + 1), List.copyOf(lanes));
    }

    /** Whether a date lies before the scale, or after it. */
    boolean hasBeyond(boolean before) {
        return lanes.stream().flatMap(lane -> lane.bars.stream()).anyMatch(bar -> before ? bar.to <= scale.from() : bar.from >= scale.to());
    }

    private static java.util.stream.DoubleStream edges(List<Lane> lanes) {
        return lanes.stream().flatMap(lane -> lane.bars.stream()).flatMapToDouble(bar -> java.util.stream.DoubleStream.of(bar.from, bar.to)).filter(Double::isFinite);
    }

    private static List<Bar> bars(Compared compared, Article article) {
        List<Bar> bars = new ArrayList<>();
        for (int number = 0; number < compared.rows().size(); number++) {
            Row row = compared.row(number);
            List<Fact> facts = row.cellsOf(article.id()).map(cell -> cell.fact()).toList();
            for (Fact fact : facts) {
                if (!(fact.value() instanceof Dates dates) || dates.set().equals(DateRange.ANY)) continue;
                DateRange set = dates.set();
                Bar bar = new Bar(number, FactWords.verdict(row), set.from() == null ? Double.NEGATIVE_INFINITY : set.from().toEpochDay(),
                        set.to() == null ? Double.POSITIVE_INFINITY : set.to().toEpochDay() + 1.0,
                        FactWords.title(row), FactWords.title(row) + ": “" + FactWords.stated(fact) + "”, " + ValueWords.of(set));
                if (!bars.contains(bar)) bars.add(bar);
            }
        }
        return bars;
    }
}
