package org.synoptic.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.synoptic.article.Article;
import org.synoptic.story.Story;
import org.synoptic.story.StoryGrouper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Groups articles that report one event. */
@Command(name = "stories", mixinStandardHelpOptions = true, description = "Groups articles that report one event.")
final class StoriesCommand implements Callable<Integer> {
    @Mixin
    private Inputs inputs;

    @Override
    public Integer call() throws IOException {
        List<Article> articles = new ArrayList<>();
        int status = ExitStatus.DONE;
        if (inputs.areLines()) {
            status = read(articles);
        } else {
            PathInput input = new PathInput(System.err);
            input.articles(inputs.paths("the articles to group"), articles::add);
            status = input.status();
        }
        articles.sort(Comparator.comparing(Article::published, Comparator.nullsLast(Comparator.naturalOrder())));
        StoryGrouper grouper = new StoryGrouper();
        articles.forEach(grouper::add);
        for (Story story : grouper.stories()) print(story);
        return status;
    }

    private static int read(List<Article> articles) throws IOException {
        int status = ExitStatus.DONE;
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) continue;
            number++;
            try {
                articles.add(Json.article(Json.MAPPER.readTree(line), "a" + number));
            } catch (IOException | IllegalArgumentException e) {
                System.err.println("synoptic: line " + number + " skipped: " + e.getMessage().lines().findFirst().orElse("cannot be read"));
                status = ExitStatus.SOME_SKIPPED;
            }
        }
        return status;
    }

    private void print(Story story) throws IOException {
        if (!inputs.asJson()) {
            System.out.println(story.articles().size() + "  " + story.label());
            story.articles().forEach(id -> System.out.println("     " + id));
            return;
        }
        ObjectNode answer = Json.object().put("story", story.id()).put("label", story.label());
        ArrayNode ids = answer.putArray("articles");
        story.articles().forEach(ids::add);
        Json.writeLine(System.out, answer);
    }
}
