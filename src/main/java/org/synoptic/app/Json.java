package org.synoptic.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import org.synoptic.article.Article;
import org.synoptic.article.read.table.JsonArticle;

/** JSON Lines in and out: one answer a line, in order, each flushed. */
final class Json {
    static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** Answers one line of input. */
    @FunctionalInterface
    interface Answer {
        JsonNode to(JsonNode line, long number) throws IOException;
    }

    private Json() {}

    /**
     * Answers each line; one that cannot be read gets {@code {"error": …}} in its place and the rest goes on.
     *
     * @return {@link ExitStatus#DONE}, or {@link ExitStatus#SOME_SKIPPED} if there was such a line
     */
    static int answerLines(InputStream in, PrintStream out, Answer answer) throws IOException {
        int status = ExitStatus.DONE;
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank()) continue;
            number++;
            JsonNode answered;
            try {
                answered = answer.to(MAPPER.readTree(line), number);
            } catch (IOException | IllegalArgumentException | DateTimeException e) {
                answered = error("line " + number + ": " + firstLine(e.getMessage()));
                status = ExitStatus.SOME_SKIPPED;
            }
            writeLine(out, answered);
        }
        return status;
    }

    static void writeLine(OutputStream out, JsonNode node) throws IOException {
        MAPPER.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, node);
        out.write('\n');
        out.flush();
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode error(String message) {
        return object().put("error", message);
    }

    /**
     * Reads an article; only {@code text} is needed.
     *
     * @param fallbackId used where it has no id
     * @throws IllegalArgumentException saying what is wrong
     */
    static Article article(JsonNode node, String fallbackId) {
        String id = text(node, "id");
        return JsonArticle.of(node, Article.builder(id == null ? fallbackId : id)).build();
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static String firstLine(String message) {
        return message == null ? "cannot be read" : message.lines().findFirst().orElse("cannot be read");
    }
}
