package org.synoptic.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
import org.synoptic.article.Article;
import org.synoptic.story.SharedRun;
import org.synoptic.story.SharedWording;

/** Seconds to find what a thousand articles of 600 words have in common, each held against all others; every tenth prints paragraphs of an agency. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
public class SharedWordingBenchmark {
    private static final int ARTICLES = 1000;
    private static final int WORDS = 600;
    private static final int COPIED = 120;
    private static final int VOCABULARY = 20_000;

    private List<Article> articles;

    @Setup
    public void write() {
        Random random = new Random(7);
        List<String> agency = new ArrayList<>();
        for (int i = 0; i < 10; i++) agency.add(words(random, COPIED));
        articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String own = words(random, WORDS);
            articles.add(Article.builder("a" + i).text(i % 10 == 0 ? agency.get(random.nextInt(agency.size())) + " " + own : own).build());
        }
    }

    /** Few words often and many rarely, as in a language. */
    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append('w').append((int) Math.pow(VOCABULARY, random.nextDouble())).append(i % 20 == 19 ? ". " : " ");
        return text.toString();
    }

    @Benchmark
    public List<SharedRun> thousand() {
        return SharedWording.between(articles);
    }
}
