package org.synoptic.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.article.Article;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;

class TollFusionTest {
    @ParameterizedTest(name = "{0} come out as {1} killed ({2} to {3}), {4} injured")
    @CsvSource(delimiter = ';', textBlock = """
            # killed/injured of each report; a dash for what it does not say
            3/2                     ; 3 ; 3 ; 3 ; 2
            3/2 3/2 4/1             ; 3 ; 3 ; 4 ; 2
            3/2 4/1 4/1             ; 4 ; 3 ; 4 ; 1
            1/4 1/5                 ; 1 ; 1 ; 1 ; 5
            -/- 2/3                 ; 2 ; 2 ; 2 ; 3
            40/- 43/- 43/-          ; 43 ; 40 ; 43 ;
            """)
    void theReportsVote(String reports, int killed, int low, int high, Integer injured) {
        List<Report> given = reports(reports);
        Toll fused = TollFusion.of(given);
        assertThat(fused.of(FactKind.KILLED)).extracting(Toll.Estimate::best, Toll.Estimate::low, Toll.Estimate::high).containsExactly(killed, low, high);
        assertThat(fused.of(FactKind.INJURED) == null ? null : fused.of(FactKind.INJURED).best()).isEqualTo(injured);
        Collections.shuffle(given, new Random(7));
        assertThat(TollFusion.of(given)).as("in another order").isEqualTo(fused);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(TollFusion.of(List.of())).isEqualTo(Toll.NONE);
        assertThat(TollFusion.of(reports("-/- -/-"))).isEqualTo(Toll.NONE);
    }

    private static List<Report> reports(String tolls) {
        List<Report> reports = new ArrayList<>();
        for (String toll : tolls.split(" ")) {
            String[] numbers = toll.split("/");
            Map<FactKind, Toll.Estimate> estimates = new EnumMap<>(FactKind.class);
            add(estimates, FactKind.KILLED, numbers[0]);
            add(estimates, FactKind.INJURED, numbers[1]);
            Article article = Article.builder("a" + reports.size()).build();
            reports.add(new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(), new Toll(estimates))));
        }
        return reports;
    }

    private static void add(Map<FactKind, Toll.Estimate> estimates, FactKind kind, String number) {
        if (number.equals("-")) return;
        int best = Integer.parseInt(number);
        estimates.put(kind, new Toll.Estimate(best, best, best, 0, List.of(), List.of(), null));
    }
}
