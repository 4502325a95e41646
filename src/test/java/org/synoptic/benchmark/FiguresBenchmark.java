package org.synoptic.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Findings;
import org.synoptic.fact.casualty.CasualtyFinder;
import org.synoptic.fact.event.EventFinder;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.quantity.QuantityFacts;
import org.synoptic.fact.quantity.QuantityFinder;
import org.synoptic.fact.score.ScoreFinder;
import org.synoptic.fact.time.TimeFinder;

/** Articles a second for dates, figures and casualties together, on two cores, in a heap of 256 MB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
@Threads(2)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class FiguresBenchmark {
    private static final Path NEWS = Path.of("../shared/bench/casualties/articles.jsonl");
    private static final Amounts AMOUNTS = new Amounts();

    private final FactExtractor extractor = new FactExtractor(
            List.of(new TimeFinder("en"), new EventFinder("en"), new QuantityFinder(AMOUNTS), new CasualtyFinder(AMOUNTS), new ScoreFinder("en"), new QuantityFacts()));
    private final AtomicInteger next = new AtomicInteger();
    private List<Article> articles;

    @Setup
    public void read() throws IOException {
        articles = Files.exists(NEWS) ? Files.readAllLines(NEWS).stream().map(FiguresBenchmark::article).toList()
                : List.of(article("Ferry sinks", "At least 12 people died and 31 were hurt when a ferry sank on Friday, officials said. ".repeat(25), "2016-02-12"));
    }

    private static Article article(String line) {
        try {
            JsonNode json = new ObjectMapper().readTree(line);
            return article(json.get("headline").asText(), json.get("text").asText(), json.get("published").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Article article(String headline, String text, String published) {
        return Article.builder("a").headline(headline).published(Published.parse(published)).text(text).build();
    }

    @Benchmark
    public Findings articles() {
        return extractor.extract(articles.get(Math.floorMod(next.getAndIncrement(), articles.size())));
    }
}
