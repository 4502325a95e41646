package org.synoptic.compare.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.FactValue;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Report;
import org.synoptic.fact.Score;
import org.synoptic.fact.Toll;
import org.synoptic.text.Span;

/** Statements are written {@code outlet day value}; a number sign after the outlet gives the group of copies it belongs to. */
class EstimatorTest {
    @ParameterizedTest(name = "{1} {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            killed   | UCDP   | Post 4 7; Radio 4 7; Herald 4 9          | 7 · 7 · 9
            killed   | UCDP   | Post 4 7; Herald 4 9                     | 7 · 7 · 9
            killed   | UCDP   | Post#1 4 9; Radio#1 4 9; Herald#2 4 7    | 7 · 7 · 9
            killed   | UCDP   | Post 4 7; Radio 4 >=20                   | 7 · 7 · 20 or more
            killed   | UCDP   | Post 4 12; Radio 4 >=10                  | 10 · 10 · 12
            killed   | UCDP   | Post 4 7; Post 5 14; Herald 5 13         | 13 · 13 · 14
            killed   | UCDP   | Post 4 7; Herald 4 denied 40             | 7 · 7 · 7
            killed   | UCDP   | Post 4 denied 40                         | 40 · 40 · 40
            killed   | UCDP   | Post 4 24-99; Herald 4 30                | 24 · 24 · 99
            killed   | ACLED  | Post 4 9; Radio 4 9; Herald 4 7          | - · 7 · -
            killed   | IBC    | Post 4 9; Radio 4 12; Herald 4 7         | 7 · - · 12
            killed   | LATEST | Post 4 9; Radio 6 12; Herald ? 30        | 12 · 12 · 12
            killed   | LATEST | Post 4 9; Radio 6 >=12                   | 12 · 12 · 12 or more
            killed   | LATEST | Post ? 9; Radio ? 12                     | 9 · 9 · 12
            count    | UCDP   | Post 4 64; Post 5 60                     | 60 · 60 · 64
            duration | UCDP   | Post 4 3; Herald 4 29                    | 3 hours · 3 hours · 29 hours
            start    | UCDP   | Post 4 03-01..03-31; Radio 4 03-04..03-04; Herald 4 03-04..03-04 | 1 Mar 2026 · 4 Mar 2026 · 31 Mar 2026
            start    | UCDP   | Post 4 ..03-09; Herald 4 03-02..03-05    | 2 Mar 2026 · 2–5 Mar 2026 · 9 Mar 2026
            start    | ACLED  | Post 4 03-01..03-31; Radio 4 03-04..03-04 | - · 4 Mar 2026 · -
            start    | IBC    | Post 4 03-03..03-03; Radio 4 03-04..     | 3 Mar 2026 · - · 3 Mar 2026
            score    | UCDP   | Post 4 3-1; Radio 4 1-3; Herald 4 3-2    | - · 3-1 · -
            score    | LATEST | Post 4 3-1; Radio 6 3-2                  | - · 3-2 · -
            score    | IBC    | Post 4 3-1; Radio 4 3-1                  | - · - · -
            """)
    void estimates(String kind, Rule rule, String statements, String expected) {
        for (int run = 0; run < 4; run++) assertThat(words(estimate(kind, rule, statements, new Random(run)))).isEqualTo(expected);
    }

    @Test
    void aBoundNamesTheStatementsThatDecideIt() {
        Estimate estimate = estimate("killed", Rule.UCDP, "Post 4 7; Radio 4 7; Herald 4 9", new Random(0));
        assertThat(estimate.best().decides()).extracting(Cell::article).containsExactlyInAnyOrder("Post 4", "Radio 4");
        assertThat(estimate.high().decides()).extracting(Cell::article).containsExactly("Herald 4");
        assertThat(estimate.decidedBy(estimate.best().decides().getFirst())).isEqualTo("low and best");
    }

    /** A figure beside the article's toll that is far under it is a part of it, not the least that was reported. */
    @Test
    void aPartOfAnArticlesOwnTollDoesNotCount() {
        Cell all = cell("Post 4", FactKind.KILLED, "13", Claim.OWN);
        Cell part = cell("Post 4", FactKind.KILLED, "2", Claim.OWN);
        Toll toll = new Toll(Map.of(FactKind.KILLED, new Toll.Estimate(2, 13, 13, 0, List.of(all.fact()), List.of(), null)));
        Report report = new Report(Article.builder("Post 4").outlet("Post").build(), new Findings(List.of(), List.of(), List.of(), List.of(all.fact(), part.fact()), toll));
        Row row = new Row(FactKind.KILLED, new RowTitle("", ""), List.of(all, part), List.of(), 1);
        assertThat(words(new Estimator(List.of(report), Map.of()).of(row, Rule.UCDP))).isEqualTo("13 · 13 · 13");
    }

    @Test
    void anUnknownRuleIsToldTheOnesThereAre() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Rule.of("median")).hasMessageContaining("ucdp, acled, ibc and latest");
    }

    private static Estimate estimate(String kind, Rule rule, String statements, Random order) {
        List<Article> articles = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        Map<String, Integer> origins = new HashMap<>();
        for (String statement : statements.split(";")) {
            String[] words = statement.strip().split(" ");
            String[] outlet = words[0].split("#");
            String id = outlet[0] + " " + words[1];
            if (outlet.length > 1) origins.put(id, Integer.valueOf(outlet[1]));
            articles.add(Article.builder(id).outlet(outlet[0]).published(words[1].equals("?") ? null : Published.on(LocalDate.of(2026, 3, Integer.parseInt(words[1])))).build());
            Claim claim = words.length > 3 ? new Claim(null, Claim.Modality.DENIED) : Claim.OWN;
            cells.add(cell(id, FactKind.valueOf(kind.toUpperCase()), words[words.length - 1], claim));
        }
        Collections.shuffle(cells, order);
        return new Estimator(articles.stream().map(article -> new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(), Toll.NONE))).toList(), origins).of(new Row(cells.getFirst().fact().kind(), new RowTitle("", ""), cells, List.of(), 1), rule);
    }

    private static Cell cell(String id, FactKind kind, String value, Claim claim) {
        Passage passage = new Passage(Passage.Part.TEXT, new Span(0, 1), value);
        FactValue set = kind.isDated() ? dates(value) : kind.isAmount() ? amount(value) : score(value);
        return new Cell(id, new Fact(kind, passage, passage, set, kind == FactKind.DURATION ? "hour" : "", null, Portion.TOTAL, List.of(), null, null, claim));
    }

    private static Amount amount(String value) {
        if (value.startsWith(">=")) return new Amount(Double.parseDouble(value.substring(2)), Amount.Bound.AT_LEAST, Interval.atLeast(Double.parseDouble(value.substring(2))));
        String[] edges = value.split("-");
        if (edges.length > 1) return new Amount(Double.NaN, Amount.Bound.VAGUE, Interval.of(Double.parseDouble(edges[0]), Double.parseDouble(edges[1])));
        return Amount.exactly(Double.parseDouble(value));
    }

    private static Score score(String value) {
        String[] sides = value.split("-");
        return new Score(List.of(new Score.Part(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]))));
    }

    private static Dates dates(String value) {
        String[] edges = value.split("\\.\\.", -1);
        DateRange range = new DateRange(day(edges[0]), day(edges[1]));
        return new Dates(range, range, Dates.Precision.DAY);
    }

    private static LocalDate day(String day) {
        return day.isEmpty() ? null : LocalDate.parse("2026-" + day);
    }

    private static String words(Estimate estimate) {
        return words(estimate.low()) + " · " + words(estimate.best()) + " · " + words(estimate.high());
    }

    private static String words(Estimate.Bound bound) {
        return bound == null ? "-" : bound.words();
    }
}
