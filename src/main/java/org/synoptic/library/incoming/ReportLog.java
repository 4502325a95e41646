package org.synoptic.library.incoming;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.library.incoming.AddingReport.Line;
import org.synoptic.library.incoming.AddingReport.Outcome;

/** All reports of adding, a JSON line each; only ever added to. Safe for many threads. */
final class ReportLog {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    /** @param file made with the first report */
    ReportLog(Path file) {
        this.file = file;
    }

    synchronized void add(AddingReport report) throws IOException {
        ObjectNode json = JSON.createObjectNode().put("when", report.when().toString()).put("title", report.title());
        for (Line line : report.lines())
            json.withArray("lines").addObject().put("outcome", line.outcome().name()).put("place", line.place()).put("headline", line.headline())
                    .put("articles", line.articles()).put("reason", line.reason());
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(json) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The newest one, or null if there is none; a line that was never finished is none. */
    synchronized AddingReport newest() throws IOException {
        if (!Files.exists(file)) return null;
        String last = "";
        String before = "";
        try (var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)); var lines = text.lines()) {
            for (String line : (Iterable<String>) lines.filter(line -> !line.isBlank())::iterator) {
                before = last;
                last = line;
            }
        }
        AddingReport newest = report(last);
        return newest != null ? newest : report(before);
    }

    private static AddingReport report(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            List<Line> lines = new ArrayList<>();
            for (JsonNode each : json.path("lines")) {
                Outcome outcome = Outcome.valueOf(each.path("outcome").asText());
                lines.add(new Line(outcome, each.path("place").asText(), each.path("headline").asText(), each.path("articles").asInt(), each.path("reason").asText()));
            }
            return new AddingReport(Instant.parse(json.path("when").asText()), json.path("title").asText(), lines);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
