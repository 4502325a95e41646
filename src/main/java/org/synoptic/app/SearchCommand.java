package org.synoptic.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.library.Library;
import org.synoptic.search.Hit;
import org.synoptic.search.QueryProblem;
import org.synoptic.search.Results;
import org.synoptic.search.SearchRequest;
import org.synoptic.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds articles of the library. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Finds articles of the library by words, fields and figures.")
final class SearchCommand implements Callable<Integer> {
    /** What the hits are sorted by. */
    enum Order { relevance, date }

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words, \"phrases\", AND OR NOT, outlet:voa, published:[2016-02-01 TO 2016-02-28], killed:[100 TO *] and so on.")
    private List<String> query = List.of();

    @Option(names = "--sort", paramLabel = "ORDER", defaultValue = "relevance", description = "relevance or date (newest first).")
    private Order order = Order.relevance;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "At most so many hits; 20 if not told.")
    private int limit = 20;

    @Option(names = "--json", description = "Answer as JSON, one line a hit.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        if (limit < 1) throw new IOException("--limit " + limit + " shows nothing; give a number of 1 or more");
        SearchRequest request = SearchRequest.of(String.join(" ", query)).withSize(limit).withOrder(order == Order.date ? SearchRequest.Order.NEWEST : SearchRequest.Order.RELEVANCE);
        try (Library library = Wiring.library(Places.samples())) {
            library.idle();
            Results results = library.search(request);
            if (json) for (Hit hit : results.hits()) Json.writeLine(System.out, json(hit));
            else print(results);
            return ExitStatus.DONE;
        } catch (QueryProblem problem) {
            System.err.println("synoptic: the query cannot be read. " + problem.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
    }

    private static ObjectNode json(Hit hit) {
        ObjectNode answer = Json.object().put("id", hit.id()).put("outlet", hit.article().outlet()).put("published", hit.article().published() == null ? null : hit.article().published().toString())
                .put("headline", hit.article().headline()).put("story", hit.article().story()).put("hits", hit.count()).put("snippet", hit.snippet().words()).put("snippet_start", hit.snippet().start());
        ArrayNode places = answer.putArray("snippet_hits");
        for (Span span : hit.snippet().hits()) places.addArray().add(span.start()).add(span.end());
        return answer;
    }

    private static void print(Results results) {
        System.out.println(results.total() + (results.total() == 1 ? " article" : " articles"));
        for (Hit hit : results.hits()) {
            System.out.println();
            System.out.println(hit.article().headline().isEmpty() ? hit.id() : hit.article().headline());
            String day = hit.article().published() == null ? "day unknown" : hit.article().published().toString();
            System.out.println("  " + hit.article().outletName() + ", " + day + ", " + hit.count() + (hit.count() == 1 ? " hit" : " hits"));
            System.out.println("  " + hit.snippet().words().replaceAll("\\s+", " "));
        }
    }
}
