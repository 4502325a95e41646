package org.synoptic.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.article.Article;
import org.synoptic.fact.FactExtractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What one article states. */
@Command(name = "facts", mixinStandardHelpOptions = true, description = "Prints what each article states: times, figures, facts, toll, quotations.")
final class FactsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Articles to read; - for JSON Lines on standard input.")
    private List<String> paths = List.of();

    @Option(names = "--json", description = "Answer as JSON, one line an article.")
    private boolean json;

    @Override
    public Integer call() throws Exception {
        FactExtractor extractor = Wiring.factExtractor();
        return Json.answerLines(System.in, System.out, (line, number) -> {
            Article article = Json.article(line, "a" + number);
            return FindingsJson.of(article.id(), extractor.extract(article));
        });
    }
}
