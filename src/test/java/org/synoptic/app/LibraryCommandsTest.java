package org.synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on the library or on several articles. */
class LibraryCommandsTest {
    @TempDir
    Path place;

    private Path coverage;
    private String out;
    private String problems;

    @BeforeEach
    void twoReports() throws Exception {
        System.setProperty("synoptic.data", place.resolve("data").toString());
        coverage = Files.createDirectories(place.resolve("coverage"));
        Path story = Files.createDirectories(coverage.resolve("ferry"));
        Files.writeString(story.resolve("post.txt"), "---\noutlet: Post\nheadline: Ferry sinks off Skerra\npublished: 2026-03-04\n---\nThe sinking of the ferry killed 12 people.");
        Files.writeString(story.resolve("ledger.txt"), "---\noutlet: Ledger\nheadline: Ferry lost off Skerra\npublished: 2026-03-04\n---\nThe sinking of the ferry killed seven people.");
    }

    @AfterEach
    void forget() {
        System.clearProperty("synoptic.data");
    }

    private int run(String input, String... args) {
        PrintStream stdout = System.out;
        PrintStream stderr = System.err;
        InputStream stdin = System.in;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        try (PrintStream o = new PrintStream(written, true, StandardCharsets.UTF_8); PrintStream e = new PrintStream(complaints, true, StandardCharsets.UTF_8)) {
            System.setOut(o);
            System.setErr(e);
            System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
            return Main.run(args);
        } finally {
            System.setOut(stdout);
            System.setErr(stderr);
            System.setIn(stdin);
            out = written.toString(StandardCharsets.UTF_8);
            problems = complaints.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void indexCountsAndSearchFindsWhatItRead() throws Exception {
        assertThat(run("", "index", coverage.toString())).isZero();
        assertThat(out).startsWith("2 added, 0 changed, 0 removed, 0 unchanged, 0 skipped");
        assertThat(run("", "index")).isZero();
        assertThat(out).startsWith("0 added, 0 changed, 0 removed, 2 unchanged");
        assertThat(run("", "search", "--json", "killed:[10 TO *] AND outlet:post")).isZero();
        JsonNode hit = Json.MAPPER.readTree(out);
        assertThat(hit.path("headline").asText()).isEqualTo("Ferry sinks off Skerra");
        assertThat(run("", "search", "ferry (")).isEqualTo(ExitStatus.WRONG_USAGE);
        assertThat(problems).contains("At 8: something is missing at the end");
    }

    @Test
    void whatIsSkippedIsToldWithTheReason() throws Exception {
        Files.write(coverage.resolve("ferry/empty.txt"), new byte[0]);
        assertThat(run("", "index", coverage.toString())).isEqualTo(ExitStatus.SOME_SKIPPED);
        assertThat(problems).contains("empty.txt skipped: empty");
        assertThat(run("", "index", place.resolve("nowhere").toString())).isEqualTo(ExitStatus.NOTHING_DONE);
        assertThat(problems).contains("no such folder").hasLineCount(1);
    }

    @Test
    void versionsAreComparedByFactAndByWord() throws Exception {
        run("", "index", coverage.toString());
        Path post = coverage.resolve("ferry/post.txt");
        Files.writeString(post, "---\noutlet: Post\nheadline: Ferry sinks off Skerra\npublished: 2026-03-04\n---\nThe sinking of the ferry killed 14 people.");
        assertThat(run("", "versions", post.toString())).isZero();
        assertThat(out).contains("killed: “12” → “14”", "ferry killed[- 12-]{+ 14+} people.", "not marked as updated").containsPattern("(?m)^until 20.*published 2026-03-04").containsPattern("(?m)^stands");
        assertThat(run("", "versions", "--json", post.toString())).isZero();
        assertThat(Json.MAPPER.readTree(out).path("facts").get(0)).hasToString("{\"kind\":\"killed\",\"label\":\"Killed: sinking of the ferry\",\"before\":\"12\",\"after\":\"14\"}");
        assertThat(run("", "versions", "nowhere.txt")).isEqualTo(ExitStatus.NOTHING_DONE);
        assertThat(problems).contains("no article \"nowhere.txt\"");
    }

    @Test
    void compareMarksTheDifference() throws Exception {
        assertThat(run("", "compare", coverage.toString(), "--json")).isZero();
        JsonNode row = Json.MAPPER.readTree(out).path("rows").get(0);
        assertThat(row.path("kind").asText()).isEqualTo("killed");
        assertThat(row.path("pairs").get(0).path("outcome").asText()).isEqualTo("differ");
        assertThat(run("", "compare", coverage.resolve("ferry/post.txt").toString())).isEqualTo(ExitStatus.NOTHING_DONE);
        assertThat(problems).contains("a comparison needs two");
    }

    @Test
    void aLineThatCannotBeReadDoesNotEndTheRest() throws Exception {
        String good = "{\"id\": \"g\", \"articles\": [{\"id\": \"a\", \"text\": \"Two people died in the fire.\"}, {\"id\": \"b\", \"text\": \"The fire killed two people.\"}]}";
        assertThat(run("{nonsense\n" + good + "\n", "compare", "--json", "-")).isEqualTo(ExitStatus.SOME_SKIPPED);
        String[] lines = out.split("\n");
        assertThat(Json.MAPPER.readTree(lines[0]).path("error").asText()).startsWith("line 1");
        assertThat(Json.MAPPER.readTree(lines[1]).path("rows").get(0).path("pairs").get(0).path("outcome").asText()).isEqualTo("agree");
    }

    @Test
    void storiesGroupWhatReportsOneEvent() throws Exception {
        assertThat(run("", "stories", coverage.toString(), "--json")).isZero();
        assertThat(Json.MAPPER.readTree(out).path("articles")).hasSize(2);
    }

    @Test
    void exportWritesAStoryOfAFolderOrOfTheLibrary() throws Exception {
        Path page = place.resolve("ferry.html");
        assertThat(run("", "export", coverage.resolve("ferry").toString(), "--to", page.toString())).isZero();
        assertThat(page).content().contains("The sinking of the ferry killed seven people.");
        run("", "index", coverage.toString());
        assertThat(run("", "export", "ferry", "--to", place.resolve("ferry.csv").toString())).isZero();
        assertThat(run("", "export", "unknown", "--to", page.toString())).isEqualTo(ExitStatus.NOTHING_DONE);
        assertThat(problems).contains("no story \"unknown\"");
    }
}
