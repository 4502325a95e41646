package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;

/** Figures told in other words by two reports of one story: a bog fire, seen by two outlets. */
class CounterpartsTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();
    private static final String ONE = """
            The bog at Tarrow has burnt since Monday. By evening the flames had eaten 740 hectares of heather. The council sent 85 pumps \
            and hired nine tractors. Eighteen barns burned down in the hamlet of Lume. The hamlet's shelter may hold at most 150 people. \
            The council set aside 2.4 million euros for the farmers. A crew from the coast arrived three hours later. \
            The fire was held for six hours at the canal. So far 30 percent of the peat is lost. The warden, Una Brack, 34, slept in her car.""";
    private static final String OTHER = """
            Heather is still on fire near Tarrow. The fire brigade now speaks of 910 hectares of heather eaten by the flames. \
            Altogether 85 pumps are at work. In Lume 26 barns burned down to the ground. The shelter at Lume took in 120 people. \
            Farmers were told that 2.4 million would come from the budget. The heather was in flames four hours earlier. \
            Volunteers eat in the school, which opened its kitchen for seven hours on Tuesday. So far 35 percent of the peat is lost, and \
            33 percent of the nests. The oldest pump is 36 years old.""";

    @ParameterizedTest(name = "{0}: {1} and {2} → {3}")
    @CsvSource(delimiter = '|', textBlock = """
            measure  | 740 hectares     | 910 hectares | differ
            count    | 85 pumps         | 85 pumps     | agree
            count    | Eighteen barns   | 26 barns     | differ
            count    | 150 people       | 120 people   | apart
            duration | three hours      | four hours   | apart
            duration | six hours        | seven hours  | apart
            percent  | 30 percent       | 35 percent   | differ
            percent  | 30 percent       | 33 percent   | apart
            count    | 34               | 36 years old | apart
            """)
    void eachFigureMeetsWhatTellsOfTheSameThing(String kind, String a, String b, String outcome) {
        Set<String> outcomes = new TreeSet<>();
        for (Row row : new Comparer().compare(reports(ONE, OTHER)).rows())
            if (row.kind().key().equals(kind) && states(row, "r0", a) && states(row, "r1", b)) outcomes.add(row.pair("r0", "r1").outcome().key());
        assertThat(outcomes).isEqualTo(outcome.equals("apart") ? Set.of() : Set.of(outcome));
    }

    private static boolean states(Row row, String article, String words) {
        return row.cells().stream().anyMatch(cell -> cell.article().equals(article) && cell.fact().stated().words().endsWith(words));
    }

    private static List<Report> reports(String... texts) {
        List<Report> reports = new ArrayList<>();
        for (String text : texts) reports.add(EXTRACTOR.report(Article.builder("r" + reports.size()).published(Published.on(LocalDate.of(2018, 5, 10))).text(text).build()));
        return reports;
    }
}
