package org.synoptic.ui.comparison.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.story.Story;
import org.synoptic.text.Span;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.comparison.SampleStory;

class TimelineTest {
    @Test
    void drawsABarAsLongAsTheUncertainty() {
        Timeline timeline = Timeline.of(SampleStory.compared());
        assertThat(timeline.lanes()).extracting(lane -> lane.article().id()).containsExactly("post", "radio", "ledger");
        Timeline.Bar repairs = timeline.lanes().getFirst().bars().getFirst();
        assertThat(repairs.from()).isEqualTo(LocalDate.parse("2031-02-01").toEpochDay());
        assertThat(repairs.to() - repairs.from()).isEqualTo(28);
        assertThat(repairs.words()).isEqualTo("Repairs of the bridge began: “last month”, Feb 2031");
    }

    @Test
    void spansTheDaysAroundPublicationOnly() {
        TimeScale scale = Timeline.of(SampleStory.compared()).scale();
        assertThat(scale.at(LocalDate.parse("2031-03-11").toEpochDay())).isBetween(0.8, 1.0);
        assertThat(scale.at(LocalDate.parse("2011-03-11").toEpochDay())).isNegative();
    }

    /** Days of a scale and the most ticks, and the words of those that come. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031-03-11 | 2031-03-12 |  4 | 11 Mar, 6:00, 12:00, 18:00
            2031-03-11 | 2031-03-14 |  6 | 11 Mar, 12:00, 12 Mar, 12:00, 13 Mar, 12:00
            2031-03-11 | 2031-03-16 |  5 | 11 Mar, 12 Mar, 13 Mar, 14 Mar, 15 Mar
            2031-03-04 | 2031-04-01 |  5 | 10 Mar, 17 Mar, 24 Mar, 31 Mar
            2031-01-01 | 2031-07-01 |  6 | Jan 2031, Feb 2031, Mar 2031, Apr 2031, May 2031, Jun 2031
            2028-02-01 | 2031-02-01 |  4 | 2029, 2030, 2031
            """)
    void marksRoundTimes(LocalDate from, LocalDate to, int most, String expected) {
        TimeScale scale = new TimeScale(from.toEpochDay(), to.toEpochDay());
        assertThat(scale.ticks(most).stream().map(TimeScale.Tick::words).collect(Collectors.joining(", "))).isEqualTo(expected);
    }

    /** Reports as outlet, hour of publication and toll; lines as outlet and tolls with what each takes back. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            one outlet, rising        | Post 06 4, Post 09 7              | Post 4 7
            out of order              | Post 09 7, Post 06 4              | Post 4 7
            once revised down         | Post 06 9, Post 09 12, Post 12 11 | Post 9 12 11-1
            two outlets               | Post 06 4, Radio 07 5, Post 09 7  | Post 4 7; Radio 5
            a least, and one of two   | Post 06 4+, Radio 07 5/9          | Post 4..; Radio 5..9
            """)
    void followsEachOutletsToll(String when, String reports, String expected) {
        Compared compared = story(List.of(reports.split(", ")));
        assertThat(TollSeries.rows(compared)).containsExactly(0);
        assertThat(TollSeries.of(compared, compared.row(0)).stream().map(series -> series.outlet() + series.points().stream().map(TimelineTest::words).collect(Collectors.joining())).collect(Collectors.joining("; "))).isEqualTo(expected);
    }

    private static String words(TollSeries.Point point) {
        String range = point.low() == point.high() ? "" : ".." + (Double.isInfinite(point.high()) ? "" : ValueWords.number(point.high()));
        return " " + ValueWords.number(point.best()) + range + (point.revisedBy() > 0 ? "-" + ValueWords.number(point.revisedBy()) : "");
    }

    @Test
    void tollsOfTheKilledComeFirstAndOtherFactsAreNone() {
        assertThat(TollSeries.rows(SampleStory.compared())).containsExactly(0, 2, 4);
    }

    private static Compared story(List<String> reports) {
        List<Report> made = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (String report : reports) {
            String[] words = report.split(" ");
            Article article = Article.builder(words[0] + words[1]).outlet(words[0]).text("x").published(Published.parse("2031-03-11T" + words[1] + ":00:00Z")).build();
            List<Fact> facts = Stream.of(words[2].split("/")).map(TimelineTest::killed).toList();
            facts.forEach(fact -> cells.add(new Cell(article.id(), fact)));
            made.add(new Report(article, new Findings(List.of(), List.of(), List.of(), facts, Toll.NONE)));
        }
        List<String> ids = made.stream().map(Report::id).toList();
        return new Compared(new Story("s", "A storm", ids), made, new Comparison(ids, List.of(new Row(FactKind.KILLED, new RowTitle("killed", ""), cells, List.of(), 1)), Toll.NONE, List.of()), List.of());
    }

    /** "4" or, for at least four, "4+". */
    private static Fact killed(String count) {
        double number = Double.parseDouble(count.replace("+", ""));
        Amount amount = count.endsWith("+") ? new Amount(number, Amount.Bound.AT_LEAST, Interval.atLeast(number)) : Amount.exactly(number);
        Passage words = new Passage(Passage.Part.TEXT, new Span(0, 1), "x");
        return new Fact(FactKind.KILLED, words, words, amount, "people", null, Portion.TOTAL, List.of(), null, null, Claim.OWN);
    }
}
