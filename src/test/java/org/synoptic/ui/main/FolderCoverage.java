package org.synoptic.ui.main;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Outlet;
import org.synoptic.article.Published;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import org.synoptic.compare.Comparer;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.library.LibraryListener;
import org.synoptic.library.Progress;
import org.synoptic.library.Skipped;
import org.synoptic.search.ArticleSummary;
import org.synoptic.search.Hit;
import org.synoptic.search.Matches;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.Results.Facet;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.StorySummary;
import org.synoptic.story.Story;
import org.synoptic.text.Span;
import org.synoptic.ui.comparison.Compared;

/** A library of a folder's articles that is held in memory and searched word by word: enough for tests of the window. */
final class FolderCoverage implements Coverage {
    private final FolderReader reader = Wiring.folderReader();
    private final FactExtractor extractor = Wiring.factExtractor();
    private final Comparer comparer = new Comparer();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<LibraryListener> listeners = new CopyOnWriteArrayList<>();
    boolean readOnly;

    FolderCoverage(Path folder) {
        add(List.of(folder));
    }

    @Override
    public synchronized List<StorySummary> stories() {
        return byStory().entrySet().stream().map(entry -> summary(entry.getKey(), entry.getValue())).toList();
    }

    @Override
    public synchronized Results search(SearchRequest request) throws QueryProblem {
        List<Pattern> words = words(request.query());
        List<Article> found = articles().filter(article -> words.stream().allMatch(word -> word.matcher(article.headline() + "\n" + article.text()).find())).toList();
        List<Hit> hits = found.stream().filter(article -> request.outlets().isEmpty() || request.outlets().contains(article.outletName()))
                .filter(article -> request.months().isEmpty() || article.published() != null && request.months().contains(YearMonth.from(article.published().day())))
                .map(article -> hit(article, words)).sorted(order(request.order())).toList();
        return new Results(request, hits, hits.size(), facets(found, Article::outletName), facets(found.stream().filter(article -> article.published() != null).toList(), article -> YearMonth.from(article.published().day())), null);
    }

    @Override
    public synchronized Matches matches(String article, String query) throws QueryProblem {
        Article read = reports.get(article).article();
        return new Matches(spans(read.headline(), words(query)), spans(read.text(), words(query)));
    }

    @Override
    public synchronized Compared compared(String story) {
        List<Article> articles = byStory().get(story);
        return articles == null ? null : compared(story, summary(story, articles).label(), articles.stream().map(article -> reports.get(article.id())).toList());
    }

    @Override
    public synchronized Compared alone(String article) {
        Report report = reports.get(article);
        return report == null ? null : compared(article, report.article().headline(), List.of(report));
    }

    @Override
    public synchronized void add(List<Path> paths) {
        for (Path path : paths)
            reader.read(path, null, result -> {
                switch (result) {
                    case ReadResult.Found found -> reports.put(found.article().id(), extractor.report(found.article()));
                    case ReadResult.Skipped left -> skipped.add(new Skipped(Path.of(left.path()), left.reason()));
                }
            });
        tell();
    }

    @Override
    public synchronized void addText(String text) {
        String[] parts = text.split("\n", 2);
        Article article = Article.builder("pasted-" + reports.size()).headline(parts[0]).text(parts.length > 1 ? parts[1].strip() : "").build();
        reports.put(article.id(), extractor.report(article));
        tell();
    }

    @Override
    public synchronized void describe(String article, String outlet, LocalDate day) {
        Article read = reports.get(article).article();
        reports.put(article, extractor.report(read.toBuilder().outlet(outlet == null ? read.outlet() : new Outlet(outlet)).published(day == null ? read.published() : Published.on(day)).build()));
        tell();
    }

    @Override
    public Progress progress() {
        return Progress.NONE;
    }

    @Override
    public List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public void listen(LibraryListener listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(listener -> listener.changed(reports.keySet()));
    }

    private java.util.stream.Stream<Article> articles() {
        return reports.values().stream().map(Report::article);
    }

    private Map<String, List<Article>> byStory() {
        return articles().collect(Collectors.groupingBy(article -> article.story() == null ? article.id() : article.story(), TreeMap::new, Collectors.toList()));
    }

    private Compared compared(String id, String label, List<Report> of) {
        return new Compared(new Story(id, label, of.stream().map(Report::id).toList()), of, comparer.compare(of), List.of());
    }

    private static StorySummary summary(String id, List<Article> articles) {
        List<LocalDate> days = articles.stream().map(Article::published).filter(java.util.Objects::nonNull).map(Published::day).sorted().toList();
        return new StorySummary(id, articles.getFirst().headline(), articles.size(), articles.stream().map(Article::outletName).distinct().sorted().toList(),
                days.isEmpty() ? null : days.getFirst(), days.isEmpty() ? null : days.getLast());
    }

    private static List<Pattern> words(String query) throws QueryProblem {
        if (query.chars().filter(letter -> letter == '"').count() % 2 == 1) throw new QueryProblem(query.lastIndexOf('"'), "the \" at " + (query.lastIndexOf('"') + 1) + " is never closed");
        List<Pattern> words = new ArrayList<>();
        Matcher part = Pattern.compile("\"([^\"]+)\"|(\\S+)").matcher(query);
        while (part.find()) words.add(Pattern.compile("\\b" + Pattern.quote(part.group(1) != null ? part.group(1) : part.group(2)), Pattern.CASE_INSENSITIVE));
        return words;
    }

    private static List<Span> spans(String text, List<Pattern> words) {
        List<Span> spans = new ArrayList<>();
        for (Pattern word : words) word.matcher(text).results().forEach(match -> spans.add(new Span(match.start(), match.end())));
        spans.sort(Comparator.naturalOrder());
        return spans;
    }

    private static Hit hit(Article article, List<Pattern> words) {
        List<Span> inText = spans(article.text(), words);
        int start = inText.isEmpty() ? 0 : Math.max(0, article.text().lastIndexOf(' ', Math.max(0, inText.getFirst().start() - 30)) + 1);
        int end = Math.min(article.text().length(), start + 140);
        Hit.Snippet snippet = new Hit.Snippet(start, article.text().substring(start, end), inText.stream().filter(span -> span.start() >= start && span.end() <= end).map(span -> span.shift(-start)).toList());
        ArticleSummary summary = new ArticleSummary(article.id(), article.story(), article.outlet() == null ? null : article.outlet().name(), article.published(), article.headline(),
                article.byline(), article.address(), article.kind(), article.incomplete(), null);
        return new Hit(summary, inText.size(), spans(article.headline(), words), snippet);
    }

    private static Comparator<Hit> order(SearchRequest.Order order) {
        Comparator<Hit> byDay = Comparator.comparing(hit -> hit.article().published() == null ? LocalDate.MIN : hit.article().published().day());
        return switch (order) {
            case RELEVANCE -> Comparator.comparing(Hit::count).reversed();
            case NEWEST -> byDay.reversed();
            case OLDEST -> byDay;
        };
    }

    private static <T extends Comparable<T>> List<Facet<T>> facets(List<Article> articles, Function<Article, T> value) {
        Map<T, Integer> counts = new TreeMap<>();
        for (Article article : articles) counts.merge(value.apply(article), 1, Integer::sum);
        return counts.entrySet().stream().map(entry -> new Facet<>(entry.getKey(), entry.getValue())).toList();
    }
}
