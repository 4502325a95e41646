package org.synoptic.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.time.TimeFinder;

/** Finding times in news on one core, tokenizing included: words a second in all, and the slowest article. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class TimeBenchmark {
    private static final Path NEWS = Path.of("../shared/bench/dates/timebank-aquaint.jsonl");

    private final FactExtractor extractor = new FactExtractor(List.of(new TimeFinder("en")));
    private List<Article> articles;
    private long wordsInAll;

    /** Counted by JMH beside the operations. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        public long words;
    }

    /** How long the slowest article took in an iteration. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Slowest {
        private long nanos;

        public double milliseconds() {
            return nanos / 1e6;
        }

        @Setup(org.openjdk.jmh.annotations.Level.Iteration)
        public void reset() {
            nanos = 0;
        }
    }

    @Setup
    public void read() throws IOException {
        articles = Files.exists(NEWS) ? Files.readAllLines(NEWS).stream().map(TimeBenchmark::article).toList()
                : List.of(article("Talks that collapsed last week will resume in Geneva on February 25, envoys said on Friday. ".repeat(50), "2016-02-12"));
        wordsInAll = articles.stream().mapToLong(article -> article.text().split("\\s+").length).sum();
    }

    private static Article article(String line) {
        try {
            JsonNode json = new ObjectMapper().readTree(line);
            return article(json.get("text").asText(), json.get("published").asText());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Article article(String text, String published) {
        return Article.builder("a").published(Published.parse(published)).text(text).build();
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public int allArticles(Counter counter) {
        int found = 0;
        for (Article article : articles) found += extractor.extract(article).times().size();
        counter.words += wordsInAll;
        return found;
    }

    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    public int slowestArticle(Slowest slowest) {
        int found = 0;
        for (Article article : articles) {
            long start = System.nanoTime();
            found += extractor.extract(article).times().size();
            slowest.nanos = Math.max(slowest.nanos, System.nanoTime() - start);
        }
        return found;
    }
}
