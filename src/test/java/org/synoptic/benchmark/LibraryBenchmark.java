package org.synoptic.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synoptic.fact.DateRange;
import org.synoptic.fact.Report;
import org.synoptic.search.Dimension;
import org.synoptic.search.Marks;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.StoryPage;
import org.synoptic.search.index.ArticleIndex;
import org.synoptic.search.index.BareLucene;
import org.synoptic.search.index.SearchParts;

/**
 * A library of many articles against Lucene alone: how fast articles come in and queries are answered, facets and snippets included, and in how much
 * memory. Arguments: how many articles (0 to search those of the last time), a folder of articles to recombine, and a folder for the indexes, which is emptied.
 */
public final class LibraryBenchmark {
    private static final int BATCH = 2_000;
    private static final int QUERIES = 600;
    private static final int WARM_UP = 200;
    private static final int TURNS = 3;
    private static final int TOLD = 10;
    private static final int MOST_FOR_BOTH = 20_000;
    private static final int TELL_EVERY = 100_000;

    private LibraryBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        Recombined articles = new Recombined(Path.of(arguments[1]));
        Path place = Path.of(arguments[2]);
        System.out.printf("%,d articles out of %d%n", count, articles.size());
        Path library = place.resolve("library");
        if (count > 0) indexing(articles, count, emptied(library), emptied(place.resolve("bare")));
        searching(articles, library);
        System.out.printf("largest heap: %,d MB (to be at most 1,024), allowed %,d MB%n", heap() >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    /**
     * As the library does it: asks whether the file is known, puts it, and commits now and then, so that searches find it. Lucene alone takes the same
     * articles in turns, so that what else the machine does slows both.
     */
    private static void indexing(Recombined articles, int count, Path folder, Path bareFolder) throws IOException {
        long ours = 0;
        long bare = 0;
        int both = Math.min(count, MOST_FOR_BOTH);
        try (ArticleIndex index = ArticleIndex.open(folder); BareLucene.Writer writer = new BareLucene.Writer(bareFolder)) {
            for (int from = 0; from < count; from += BATCH) {
                List<Report> batch = batch(articles, from, count);
                long start = System.nanoTime();
                for (Report report : batch) {
                    Path file = report.article().source().file();
                    if (index.articles().stampOf(file) == null) index.put(file, "stamp", List.of(report), _ -> Marks.NONE);
                }
                index.commit();
                if (from < both) ours += System.nanoTime() - start;
                if (from < both) bare += writer.add(batch);
                if ((from + BATCH) % TELL_EVERY == 0) System.out.printf("%,d articles%n", from + BATCH);
            }
        }
        System.out.printf("indexing %,d: %,.0f articles a second, Lucene alone %,.0f: ratio %.2f (to be at least 0.50)%n", both, both / (ours / 1e9), both / (bare / 1e9), (double) bare / ours);
    }

    private static List<Report> batch(Recombined articles, int from, int count) {
        return IntStream.range(from, Math.min(count, from + BATCH)).mapToObj(articles::report).toList();
    }

    private static void searching(Recombined articles, Path folder) throws Exception {
        List<SearchRequest> requests = requests(articles);
        BareLucene.forgetQueries();
        try (ArticleIndex index = ArticleIndex.open(folder); BareLucene bare = BareLucene.open(folder)) {
            double[][] ours = new double[requests.size()][TURNS];
            double[][] alone = new double[requests.size()][TURNS];
            for (int turn = 0; turn < TURNS; turn++) for (int i = 0; i < requests.size(); i++) both(requests.get(i), index, bare, turn, ours[i], alone[i]);
            System.out.printf("%d queries, of each the middle time of %d turns, nothing remembered from turn to turn; the bare query counts all it finds and gives the best, no facets, no snippets%n", requests.size() - WARM_UP, TURNS);
            for (int percent : new int[] {50, 90, 99})
                System.out.printf("query, %d in 100 within: %.1f ms with facets and snippets, the bare query %.1f ms: ratio %.2f%s%n",
                        percent, at(ours, percent), at(alone, percent), at(ours, percent) / at(alone, percent), percent == 99 ? " (to be at most 1.50)" : "");
            List<Integer> slowest = IntStream.range(WARM_UP, ours.length).boxed().sorted(Comparator.comparingDouble(i -> -middle(ours[i]))).toList();
            try (SearchParts parts = SearchParts.open(folder)) {
                for (int i : slowest.subList(0, TOLD)) parts("slow", requests.get(i), middle(ours[i]), middle(alone[i]), parts);
                for (int i : slowest.subList(slowest.size() / 2, slowest.size() / 2 + TOLD)) parts("usual", requests.get(i), middle(ours[i]), middle(alone[i]), parts);
            }
            timed("all articles, newest first", _ -> search(index, SearchRequest.of("").withOrder(SearchRequest.Order.NEWEST)));
            timed("like one article", i -> search(index, SearchRequest.of("").like(articles.report(i).id())));
            timed("first page of stories", _ -> stories(index));
            timed("size of the library", _ -> size(index));
            System.gc();
            System.out.printf("heap in use with the library open: %,d MB%n", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        }
    }

    private static void both(SearchRequest request, ArticleIndex index, BareLucene bare, int turn, double[] ours, double[] alone) throws Exception {
        long start = System.nanoTime();
        long found = bare.search(request);
        long between = System.nanoTime();
        Results results = index.search(request);
        long end = System.nanoTime();
        if (results.total() != found) throw new IllegalStateException(request + " found " + results.total() + " instead of " + found);
        alone[turn] = (between - start) / 1e6;
        ours[turn] = (end - between) / 1e6;
    }

    /** What a search spends its time on, when its parts follow one another and each has been run before. */
    private static void parts(String how, SearchRequest request, double ours, double alone, SearchParts parts) throws Exception {
        parts.of(request);
        StringBuilder each = new StringBuilder();
        parts.of(request).forEach((part, milliseconds) -> each.append(String.format(", %s %.1f", part, milliseconds)));
        System.out.printf("%s: %.1f ms, the bare query %.1f%s: %s%n", how, ours, alone, each, request.query() + " " + request.filter().asQuery());
    }

    /** Queries of all kinds that people type, each once. */
    private static List<SearchRequest> requests(Recombined articles) {
        Random random = new Random(11);
        Set<SearchRequest> requests = new LinkedHashSet<>();
        while (requests.size() < QUERIES + WARM_UP) requests.add(request(articles, random, requests.size() % 20).withSize(30));
        return List.copyOf(requests);
    }

    private static SearchRequest request(Recombined articles, Random random, int kind) {
        SearchRequest words = SearchRequest.of(articles.words(random, 1) + " " + articles.words(random, 1));
        LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_000));
        if (kind < 7) return words;
        if (kind < 11) return SearchRequest.of(articles.words(random, 1));
        if (kind < 14) return SearchRequest.of("\"" + articles.words(random, 2) + "\"");
        if (kind < 15) return SearchRequest.of(articles.words(random, 1) + " OR " + articles.words(random, 1));
        if (kind < 17) return words.with(Dimension.OUTLET, Set.of("Outlet " + random.nextInt(20)));
        if (kind < 18) return words.withDays(new DateRange(day, day.plusDays(60)));
        if (kind < 19) return SearchRequest.of(articles.words(random, 1) + " killed:[" + (1 + random.nextInt(30)) + " TO *]");
        return SearchRequest.of(articles.words(random, 1).substring(0, 4) + "* " + articles.words(random, 1));
    }

    private static Object search(ArticleIndex index, SearchRequest request) {
        try {
            return index.search(request);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static StoryPage stories(ArticleIndex index) {
        try {
            return index.articles().stories(null, 100);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int size(ArticleIndex index) {
        try {
            return index.articles().size();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void timed(String what, IntFunction<Object> work) {
        double[] times = IntStream.range(0, 30).mapToDouble(i -> {
            long start = processor();
            work.apply(i);
            return (processor() - start) / 1e6;
        }).sorted().toArray();
        System.out.printf("%s: %.1f ms, at most %.1f ms%n", what, times[times.length / 2], times[times.length - 1]);
    }

    private static double at(double[][] times, int percent) {
        double[] sorted = Arrays.stream(times).skip(WARM_UP).mapToDouble(LibraryBenchmark::middle).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double middle(double[] times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }

    /** Nanoseconds of processor that this thread has had, so that what else the machine does is not measured. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
                for (Path file : (Iterable<Path>) files::iterator) Files.delete(file);
            }
        }
        return Files.createDirectories(folder);
    }
}
