package org.synoptic.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.ReadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a file or folder yields. */
@Command(name = "read", mixinStandardHelpOptions = true, description = "Prints what files and folders yield: one article a line, or the reason why not.")
final class ReadCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs;

    @Option(names = "--address", paramLabel = "URL", description = "Where the file was fetched from; nothing is opened.")
    private String address;

    @Override
    public Integer call() throws IOException {
        if (inputs.areLines()) {
            FolderReader reader = Wiring.folderReader();
            return Json.answerLines(System.in, System.out, (line, _) -> answer(line, reader));
        }
        PathInput input = new PathInput(System.err);
        input.results(inputs.paths("the files to read"), address, this::print);
        return input.status();
    }

    private void print(ReadResult result) throws IOException {
        if (inputs.asJson()) {
            Json.writeLine(System.out, ReadJson.of(result));
            return;
        }
        switch (result) {
            case ReadResult.Found(String path, Article article) -> System.out.println(String.join("\t",
                    article.published() == null ? "day unknown" : article.published().day().toString(), article.outletName(), article.headline(), path));
            case ReadResult.Skipped(String path, String reason) -> System.err.println("synoptic: " + path + " skipped: " + reason);
        }
    }

    private static JsonNode answer(JsonNode line, FolderReader reader) {
        if (!line.path("path").isTextual()) throw new IllegalArgumentException("\"path\" is missing; give the path of a file");
        var answer = Json.object();
        if (line.has("id")) answer.set("id", line.get("id"));
        ArrayNode articles = answer.putArray("articles");
        reader.read(Path.of(line.get("path").asText()), line.path("address").asText(null), result -> articles.add(ReadJson.of(result)));
        return answer;
    }
}
