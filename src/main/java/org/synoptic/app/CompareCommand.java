package org.synoptic.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.compare.Comparer;
import org.synoptic.export.ComparisonJson;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.library.SideBySide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The comparison of two or more articles. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Compares what two or more articles state.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Articles or folders; with --json, - for JSON Lines on standard input.")
    private List<String> paths = List.of();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        FactExtractor extractor = Wiring.factExtractor();
        Comparer comparer = new Comparer();
        if (json && paths.equals(List.of("-"))) {
            return Json.answerLines(System.in, System.out, (line, number) -> {
                List<Report> reports = new ArrayList<>();
                for (JsonNode article : line.path("articles")) reports.add(extractor.report(Json.article(article, "a" + (reports.size() + 1))));
                SideBySide side = SideBySide.of(reports, comparer);
                return ComparisonJson.of(line.path("id").asText("g" + number), side.comparison(), side.shared());
            });
        }
        if (paths.isEmpty() || paths.contains("-")) throw new ParameterException(spec.commandLine(), "name two or more articles to compare, or give --json - and JSON Lines on standard input");
        List<Report> reports = new ArrayList<>();
        PathInput input = new PathInput(System.err);
        input.articles(paths, article -> reports.add(extractor.report(article)));
        if (reports.size() < 2) {
            System.err.println("synoptic: " + reports.size() + " article found where a comparison needs two; name more files or a folder");
            return ExitStatus.NOTHING_DONE;
        }
        SideBySide side = SideBySide.of(reports, comparer);
        if (json) Json.writeLine(System.out, ComparisonJson.of("comparison", side.comparison(), side.shared()));
        else ComparisonTable.print(side.comparison(), reports, System.out);
        return input.status();
    }
}
