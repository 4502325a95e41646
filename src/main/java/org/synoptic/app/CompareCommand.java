package org.synoptic.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.article.Published;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.table.AsKnown;
import org.synoptic.compare.table.Estimator;
import org.synoptic.compare.table.Rule;
import org.synoptic.export.ComparisonJson;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Report;
import org.synoptic.library.SideBySide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The comparison of two or more articles. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Compares what two or more articles state.")
final class CompareCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Option(names = "--rule", paramLabel = "RULE", defaultValue = "ucdp", description = "How to estimate low, best and high: ucdp, acled, ibc or latest (default: ${DEFAULT-VALUE}).")
    private String ruleName;

    @Option(names = "--as-of", paramLabel = "TIME", description = "Leave out what was published after a day or an ISO date-time.")
    private String asOf;

    @Override
    public Integer call() throws IOException {
        Rule rule = rule();
        AsKnown known = new AsKnown(time());
        FactExtractor extractor = Wiring.factExtractor();
        Comparer comparer = new Comparer();
        if (inputs.areLines()) {
            return Json.answerLines(System.in, System.out, (line, number) -> {
                List<Report> reports = new ArrayList<>();
                for (JsonNode article : line.path("articles")) reports.add(extractor.report(Json.article(article, "a" + (reports.size() + 1))));
                SideBySide side = SideBySide.of(known.of(reports), comparer);
                return ComparisonJson.of(line.path("id").asText("g" + number), side.comparison(), side.shared(), new Estimator(side.reports(), side.origins()), rule);
            });
        }
        List<Report> reports = new ArrayList<>();
        PathInput input = new PathInput(System.err);
        input.articles(inputs.paths("two or more articles to compare"), article -> reports.add(extractor.report(article)));
        List<Report> then = known.of(reports);
        if (then.size() < 2) {
            System.err.println("synoptic: " + then.size() + " article found where a comparison needs two; name more files or a folder");
            return ExitStatus.NOTHING_DONE;
        }
        SideBySide side = SideBySide.of(then, comparer);
        if (inputs.asJson()) Json.writeLine(System.out, ComparisonJson.of("comparison", side.comparison(), side.shared(), new Estimator(side.reports(), side.origins()), rule));
        else ComparisonTable.print(side, rule, System.out);
        return input.status();
    }

    private Rule rule() {
        try {
            return Rule.of(ruleName);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    /** Null for no limit. */
    private Published time() {
        try {
            return asOf == null ? null : Published.parse(asOf);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "\"" + asOf + "\" is no day and no date-time; write 2026-03-04 or 2026-03-04T18:30Z");
        }
    }
}
