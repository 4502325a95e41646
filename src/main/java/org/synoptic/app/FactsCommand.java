package org.synoptic.app;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.concurrent.Callable;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.export.FindingsJson;
import org.synoptic.fact.FactExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What one article states. */
@Command(name = "facts", mixinStandardHelpOptions = true, description = "Prints what each article states: times, figures, facts, toll, quotations.")
final class FactsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Inputs inputs;

    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication of articles that tell none, like 2016-02-12.")
    private String published;

    @Override
    public Integer call() throws IOException {
        Published day = day();
        FactExtractor extractor = Wiring.factExtractor();
        if (inputs.areLines()) {
            return Json.answerLines(System.in, System.out, (line, number) -> {
                Article article = dated(Json.article(line, "a" + number), day);
                return FindingsJson.of(article.id(), extractor.extract(article));
            });
        }
        PathInput input = new PathInput(System.err);
        input.articles(inputs.paths("the articles to read"), found -> {
            Article article = dated(found, day);
            if (inputs.asJson()) Json.writeLine(System.out, FindingsJson.of(article.id(), extractor.extract(article)));
            else FindingsTable.print(extractor.report(article), System.out);
        });
        return input.status();
    }

    private static Article dated(Article article, Published day) {
        return day == null || article.published() != null ? article : article.toBuilder().published(day).build();
    }

    private Published day() {
        try {
            return published == null ? null : Published.parse(published);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "--published " + published + " is no day; write it like 2016-02-12", e);
        }
    }
}
