package org.synoptic.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.Comparison;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;

/** Milliseconds to compare reports of about 1,000 words: two of them (to stay under 50), and a story of fifty (under 1,000). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ComparisonBenchmark {
    private static final List<String> PLACES = List.of("Brest", "Skagen", "Porto", "Turku", "Gdynia", "Bergen", "Cork", "Split");

    private final Comparer comparer = new Comparer();
    private List<Report> story;

    @Setup
    public void readStory() {
        FactExtractor extractor = Wiring.factExtractor();
        story = new ArrayList<>();
        for (int i = 0; i < 50; i++)
            story.add(extractor.report(Article.builder("a" + i).published(Published.on(LocalDate.of(2018, 5, 10))).text(text(i)).build()));
    }

    private static String text(int article) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            String place = PLACES.get((article + i) % PLACES.size());
            text.append("The gale killed ").append(10 + (article * 7 + i) % 30).append(" people in ").append(place).append(" on Tuesday, the harbour master said. ")
                    .append("It destroyed at least ").append(100 + i).append(" homes and cost the town about $").append(2 + i % 5).append(" million. ")
                    .append("Ferries from ").append(place).append(" will start again on Friday, and repairs should last ").append(2 + i % 3).append(" weeks.\n\n");
        }
        return text.toString();
    }

    @Benchmark
    public Comparison two() {
        return comparer.compare(story.subList(0, 2));
    }

    @Benchmark
    public Comparison fifty() {
        return comparer.compare(story);
    }
}
