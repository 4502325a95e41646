package org.synoptic.ui.main;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.synoptic.article.Article;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.check.ArticleChecks;
import org.synoptic.compare.check.Remark;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.fact.Report;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.library.Library;
import org.synoptic.library.Searches;
import org.synoptic.library.SideBySide;
import org.synoptic.search.Cursor;
import org.synoptic.search.Matches;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;
import org.synoptic.story.Story;
import org.synoptic.sync.LibraryListener;
import org.synoptic.sync.Progress;
import org.synoptic.sync.Skipped;
import org.synoptic.ui.comparison.Compared;
import org.synoptic.ui.keeping.Keeper;

/** The window's questions, answered by a library. */
final class LibraryCoverage implements Coverage {
    /** A story of so many articles is compared while one looks. */
    private static final int FEW = 8;

    private final Library library;
    private final Comparer comparer = new Comparer();
    private final ArticleChecks checks = new ArticleChecks();

    LibraryCoverage(Library library) {
        this.library = library;
    }

    @Override
    public StoryPage stories(Cursor after, int size) throws IOException {
        return library.articles().stories(after, size);
    }

    @Override
    public StorySummary story(String id) throws IOException {
        return library.articles().story(id);
    }

    @Override
    public Results search(SearchRequest request) throws QueryProblem, IOException {
        return library.search(request);
    }

    @Override
    public Matches matches(String article, List<String> queries) throws QueryProblem, IOException {
        return library.matches(article, queries);
    }

    @Override
    public Compared compared(String story, AsKnown known) throws IOException {
        List<JudgedReport> reports = library.articles().judgedReports(story);
        StorySummary summary = library.articles().story(story);
        return summary == null ? null : compared(story, summary.label(), reports, known);
    }

    @Override
    public Compared beginning(String story, List<String> wanted) throws IOException {
        List<Article> all = library.articles().of(story);
        StorySummary summary = library.articles().story(story);
        if (all.size() <= FEW || summary == null) return null;
        List<Article> two = all.stream().sorted(Comparator.comparing(article -> !wanted.contains(article.id()))).limit(2).toList();
        List<JudgedReport> reports = library.articles().judgedReports(all.stream().filter(two::contains).toList());
        Compared beginning = compared(story, summary.label(), reports, AsKnown.NOW);
        return new Compared(new Story(story, summary.label(), all.stream().map(Article::id).toList()), reports, beginning.comparison(), beginning.shared(), beginning.origins(), beginning.remarks(), AsKnown.NOW, beginning.times());
    }

    @Override
    public Compared alone(String article) throws IOException {
        JudgedReport report = library.articles().judgedReport(article);
        return report == null ? null : compared(article, report.report().article().headline(), List.of(report), AsKnown.NOW);
    }

    @Override
    public void describe(String article, String outlet, LocalDate day) throws IOException {
        library.describe(article, outlet, day);
    }

    @Override
    public Searches searches() {
        return library.searches();
    }

    @Override
    public Keeper keeper() {
        return Keeper.of(library);
    }

    @Override
    public Progress progress() {
        return library.progress();
    }

    @Override
    public void cancel() {
        library.cancel();
    }

    @Override
    public List<Skipped> skipped() {
        return library.skipped();
    }

    @Override
    public boolean isReadOnly() {
        return library.isReadOnly();
    }

    @Override
    public void listen(LibraryListener listener) {
        library.listen(listener);
    }

    /** Null if nothing was known then. */
    private Compared compared(String id, String label, List<JudgedReport> reports, AsKnown known) {
        List<JudgedReport> then = reports.stream().filter(report -> known.knew(report.report().article())).toList();
        if (then.isEmpty()) return null;
        SideBySide side = SideBySide.ofJudged(then, comparer);
        List<Report> all = reports.stream().map(JudgedReport::report).toList();
        return new Compared(new Story(id, label, all.stream().map(Report::id).toList()), then, side.comparison(), side.shared(), side.origins(), remarks(side.reports()), known, Compared.times(all));
    }

    private Map<String, List<Remark>> remarks(List<Report> reports) {
        return reports.parallelStream().collect(Collectors.toMap(Report::id, checks::of));
    }
}
