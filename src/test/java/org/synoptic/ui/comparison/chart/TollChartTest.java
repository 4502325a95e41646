package org.synoptic.ui.comparison.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.compare.AttackersCount;
import org.synoptic.ui.comparison.ComparisonModel;
import org.testfx.framework.junit5.ApplicationExtension;

/** The toll of a story of many outlets in a low window. */
@ExtendWith(ApplicationExtension.class)
class TollChartTest {
    private static final double LOW = 160;

    @Test
    void theNamesOfManyOutletsStandWholeInTheChart() {
        TollChart chart = new TollChart(new ComparisonModel());
        chart.resize(900, LOW);
        chart.show(IntStream.range(0, 20).mapToObj(i -> series("Outlet " + i, 12 + i)).toList(), 0);
        assertThat(chart.minHeight(-1)).isGreaterThan(LOW);
        chart.resize(900, chart.minHeight(-1));
        List<Label> names = chart.lookupAll(".toll-name").stream().map(Label.class::cast).toList();
        assertThat(names.stream().map(Label::getText).collect(Collectors.toSet())).hasSize(20);
        assertThat(names).allMatch(name -> name.getLayoutY() >= 0 && name.getLayoutY() + 17 <= chart.getHeight());
    }

    @Test
    void aPointTellsWhetherTheAttackerIsCounted() {
        TollSeries.Point point = series("Harbour Post", 4).points().getFirst();
        TollSeries.Point with = new TollSeries.Point(point.article(), point.day(), 4, 4, 4, AttackersCount.IN, 1);
        assertThat(TollChart.says(new TollSeries("Harbour Post", List.of(with)), with)).isEqualTo("Harbour Post, 12 Mar 2031: 4, with the attacker, 1 less than before");
    }

    private static TollSeries series(String outlet, int killed) {
        Article article = Article.builder(outlet).outlet(outlet).headline("Storm").published(Published.parse("2031-03-12")).text("The storm killed many.").build();
        return new TollSeries(outlet, List.of(new TollSeries.Point(article, article.published().day().toEpochDay(), killed, killed, killed, AttackersCount.NONE, 0)));
    }
}
