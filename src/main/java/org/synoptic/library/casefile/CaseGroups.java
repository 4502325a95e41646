package org.synoptic.library.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.article.Article;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.library.Library;
import org.synoptic.search.Cursor;
import org.synoptic.search.Hit;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.search.StoryPage;
import org.synoptic.search.StorySummary;

/** The articles that go into a case file, a story at a time. */
final class CaseGroups {
    private static final int PAGE = 200;
    /** Articles without a story are compared with so many others at most. */
    private static final int LONERS = 50;

    private final Library library;
    private final CaseContents contents;

    /** Takes one story after the other. */
    @FunctionalInterface
    interface Use {
        /** @param story null for articles that belong to none */
        void group(String story, String title, List<JudgedReport> reports) throws IOException;
    }

    CaseGroups(Library library, CaseContents contents) {
        this.library = library;
        this.contents = contents;
    }

    String title() throws IOException {
        return switch (contents) {
            case CaseContents.Story(String id) -> id;
            case CaseContents.Articles(String title, _) -> title;
            case CaseContents.All() -> "library";
        };
    }

    void each(Use use) throws IOException {
        switch (contents) {
            case CaseContents.Story(String id) -> story(id, use);
            case CaseContents.Articles(_, List<String> ids) -> some(ids, use);
            case CaseContents.All() -> all(use);
        }
    }

    private void story(String id, Use use) throws IOException {
        StorySummary summary = library.articles().story(id);
        if (summary != null) use.group(id, summary.label(), library.articles().judgedReports(id));
    }

    private void some(List<String> ids, Use use) throws IOException {
        Map<String, List<String>> byStory = new LinkedHashMap<>();
        for (String id : ids) {
            Article article = library.articles().byId(id);
            if (article != null) byStory.computeIfAbsent(article.story() == null ? "" : article.story(), _ -> new ArrayList<>()).add(id);
        }
        for (var group : byStory.entrySet()) {
            if (group.getKey().isEmpty()) loners(group.getValue(), use);
            else {
                List<JudgedReport> chosen = library.articles().judgedReports(group.getKey()).stream().filter(judged -> group.getValue().contains(judged.report().id())).toList();
                use.group(group.getKey(), library.articles().story(group.getKey()).label(), chosen);
            }
        }
    }

    private void loners(List<String> ids, Use use) throws IOException {
        for (int from = 0; from < ids.size(); from += LONERS) {
            List<JudgedReport> reports = new ArrayList<>();
            for (String id : ids.subList(from, Math.min(ids.size(), from + LONERS))) reports.add(library.articles().judgedReport(id));
            use.group(null, "Articles without a story", reports);
        }
    }

    private void all(Use use) throws IOException {
        Cursor next = null;
        do {
            StoryPage page = library.articles().stories(next, PAGE);
            for (StorySummary story : page.stories()) use.group(story.id(), story.label(), library.articles().judgedReports(story.id()));
            next = page.next();
        } while (next != null);
        SearchRequest request = SearchRequest.of("").withOrder(SearchRequest.Order.OLDEST).withSize(PAGE);
        for (Results page = page(request); page != null; page = page.next() == null ? null : page(request.from(page.next())))
            loners(page.hits().stream().filter(hit -> hit.article().story() == null).map(Hit::id).toList(), use);
    }

    private Results page(SearchRequest request) throws IOException {
        try {
            return library.search(request);
        } catch (QueryProblem e) {
            throw new AssertionError("a blank query can be read", e);
        }
    }
}
