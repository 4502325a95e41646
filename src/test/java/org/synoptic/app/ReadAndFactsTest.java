package org.synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands {@code read} and {@code facts}: what they print and how they end. */
class ReadAndFactsTest {
    private record Run(int status, String out, String err) {}

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("fog.txt"), "---\noutlet: Herald\nheadline: Fog\npublished: 2031-03-04\n---\nIt was foggy.");
        Files.writeString(folder.resolve("plain.txt"), "Ice\n\nIt froze.");
        Files.write(folder.resolve("empty.txt"), new byte[0]);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            read fog.txt                       | 0
            read fog.txt plain.txt             | 0
            read fog.txt empty.txt             | 1
            read .                             | 1
            read empty.txt nowhere.txt         | 3
            read                               | 2
            read --no-such-option              | 2
            facts fog.txt                      | 0
            facts fog.txt --json               | 0
            facts plain.txt --published soon   | 2
            facts plain.txt --published 2031-03-04 | 0
            facts empty.txt fog.txt            | 1
            facts nowhere.txt                  | 3
            facts                              | 2
            """)
    void endWithTheStatusThatScriptsExpect(String command, int status) throws IOException {
        Run run = run("", command.strip().replaceAll("(?<= )(\\S+\\.txt|\\.)(?= |$)", folder + "/$1").split(" +"));
        assertThat(run.status).isEqualTo(status);
        assertThat(run.err.lines()).allSatisfy(line -> assertThat(line).startsWith("synoptic: "));
        assertThat(run.err.isEmpty()).isEqualTo(status == 0);
    }

    @Test
    void readAnswersEachLineInItsPlace() throws IOException {
        String lines = "{\"id\": 7, \"path\": \"%1$s/fog.txt\", \"address\": \"https://herald.example/fog\"}\nnot json\n{\"path\": \"%1$s/empty.txt\"}\n{}\n".formatted(folder);
        Run run = run(lines, "read", "--json", "-");
        assertThat(run.status).isEqualTo(1);
        assertThat(run.out.lines()).satisfiesExactly(
                line -> {
                    JsonNode article = json(line).at("/articles/0");
                    assertThat(article.path("headline").asText()).isEqualTo("Fog");
                    assertThat(article.path("address").asText()).isEqualTo("https://herald.example/fog");
                    assertThat(article.path("published").asText()).isEqualTo("2031-03-04");
                    assertThat(article.path("kind").isNull()).isTrue();
                },
                line -> assertThat(json(line).has("error")).isTrue(),
                line -> assertThat(json(line).at("/articles/0/skipped").asText()).startsWith("empty"),
                line -> assertThat(json(line).path("error").asText()).contains("path"));
    }

    private static JsonNode json(String line) throws IOException {
        return Json.MAPPER.readTree(line);
    }

    private static Run run(String input, String... arguments) throws IOException {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
            int status = Main.run(arguments);
            return new Run(status, printed.toString(StandardCharsets.UTF_8), complained.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
