package org.synoptic.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.judgement.Judgement.Kind;

class JudgementsTest {
    @TempDir
    Path folder;

    private Judgements open() throws IOException {
        return Judgements.open(folder, false);
    }

    private static List<String> said(Judgements judgements, String subject) throws IOException {
        return judgements.of(subject).stream().map(judgement -> judgement.kind().key() + " " + judgement.aspect() + " " + judgement.value()).toList();
    }

    @Test
    void theNewestOfItsKindHoldsUntilItIsTakenBack() throws IOException {
        try (Judgements judgements = open()) {
            judgements.keep(Kind.FIGURE, "a", "killed twelve", "13", "the ministry corrected it");
            judgements.keep(Kind.FIGURE, "a", "killed twelve", "14", null);
            judgements.keep(Kind.TAG, "a", "ferry", "yes", null);
            assertThat(said(judgements, "a")).containsExactly("figure killed twelve 14", "tag ferry yes");
            assertThat(judgements.undoable().title()).isEqualTo("tag");
            assertThat(judgements.undo().title()).isEqualTo("tag");
            assertThat(judgements.undo().value()).isEqualTo("14");
            assertThat(said(judgements, "a")).containsExactly("figure killed twelve 13");
            judgements.keep(Kind.FIGURE, "a", "killed twelve", null, null);
            assertThat(said(judgements, "a")).isEmpty();
            judgements.undo();
            judgements.undo();
            assertThat(judgements.undo()).isNull();
            assertThat(judgements.log(0)).hasSize(8);
        }
    }

    @Test
    void whatWasSaidInOneActionIsTakenBackInOne() throws IOException {
        try (Judgements judgements = open()) {
            judgements.keep(Kind.STAR, "a", "", "yes", null);
            judgements.keep(List.of(new Judgement.Draft(Kind.STORY, "a", "", "ferry", null), new Judgement.Draft(Kind.STORY, "b", "", "ferry", null)));
            judgements.undo();
            assertThat(said(judgements, "b")).isEmpty();
            assertThat(said(judgements, "a")).containsExactly("star  yes");
            assertThat(judgements.history(Long.MAX_VALUE)).extracting(said -> said.judgement().subject() + (said.takenBack() == null ? "" : " taken back"))
                    .containsExactly("b taken back", "a taken back", "a");
        }
    }

    @Test
    void anActionThatIsHalfInTheLogHoldsInNoPart() throws IOException {
        try (Judgements judgements = open()) {
            judgements.keep(Kind.STAR, "a", "", "yes", null);
            judgements.keep(List.of(new Judgement.Draft(Kind.STORY, "a", "", "ferry", null), new Judgement.Draft(Kind.STORY, "b", "", "ferry", null), new Judgement.Draft(Kind.STORY, "c", "", "ferry", null)));
        }
        Path log = folder.resolve("judgements.jsonl");
        List<String> lines = Files.readAllLines(log);
        Files.write(log, lines.subList(0, 3));
        Files.delete(folder.resolve("judgements.db"));
        try (Judgements judgements = open()) {
            assertThat(judgements.of(Kind.STORY)).isEmpty();
            assertThat(judgements.of(Kind.STAR)).hasSize(1);
            assertThat(judgements.keep(Kind.NOTE, "b", "", "x", null).number()).isEqualTo(2);
        }
    }

    @Test
    void aMoveIsNoActionOfItsOwn() throws IOException {
        try (Judgements judgements = open()) {
            judgements.keep(Kind.EVENT, "/c/old.txt", "killed 7 /c/other.txt", "same", null);
            judgements.keep(Kind.EVENT, "/c/other.txt", "killed 7 /c/old.txt killed 8", "other", null);
            judgements.move("/c/old.txt", "/c/new.txt");
            assertThat(said(judgements, "/c/new.txt")).containsExactly("event killed 7 /c/other.txt same");
            assertThat(said(judgements, "/c/other.txt")).contains("event killed 7 /c/new.txt killed 8 other");
            assertThat(judgements.undo().subject()).isEqualTo("/c/other.txt");
            judgements.undo();
            assertThat(judgements.of(Kind.EVENT)).isEmpty();
        }
    }

    @Test
    void whatWasSaidOfAnArticleMovesAlong() throws IOException {
        try (Judgements judgements = open()) {
            judgements.keep(Kind.NOTE, "old.txt", "", "see the harbour log", null);
            judgements.move("old.txt", "new.txt");
            assertThat(said(judgements, "new.txt")).containsExactly("note  see the harbour log");
        }
    }

    @Test
    void aSecondWindowReadsAndTakesNoJudgement() throws IOException {
        try (Judgements first = open()) {
            first.keep(Kind.STAR, "a", "", "yes", null);
            try (Judgements second = Judgements.open(folder, true)) {
                assertThat(second.of(Kind.STAR)).hasSize(1);
                assertThatThrownBy(() -> second.keep(Kind.STAR, "b", "", "yes", null)).hasMessageContaining("open in another window");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "head", "database lost", "log lost", "log cut off", "page of the log", "page of rubbish in the log"})
    void aDamagedFileLosesNoJudgement(String damage) throws IOException {
        try (Judgements judgements = open()) {
            for (int i = 0; i < 60; i++) judgements.keep(Kind.NOTE, "article " + i, "", "a note that takes its place on the pages ".repeat(10) + i, null);
        }
        Path database = folder.resolve("judgements.db");
        Path log = folder.resolve("judgements.jsonl");
        switch (damage) {
            case "page" -> overwrite(database, 4096 * 3L);
            case "head" -> overwrite(database, 0);
            case "database lost" -> Files.delete(database);
            case "log lost" -> Files.delete(log);
            case "page of the log" -> overwrite(log, 4096 * 3L);
            case "page of rubbish in the log" -> {
                try (RandomAccessFile bytes = new RandomAccessFile(log.toFile(), "rw")) {
                    byte[] rubbish = new byte[4096];
                    new java.util.Random(3).nextBytes(rubbish);
                    bytes.seek(4096 * 3L);
                    bytes.write(rubbish);
                }
            }
            default -> Files.writeString(log, "{\"number\":61,\"made\":\"2026", StandardOpenOption.APPEND);
        }
        try (Judgements judgements = open()) {
            assertThat(judgements.of(Kind.NOTE)).hasSize(60);
            assertThat(judgements.keep(Kind.NOTE, "one more", "", "x", null).number()).isEqualTo(61);
        }
        List<Judgement> logged = new ArrayList<>();
        JudgementLog.read(log, logged::add);
        assertThat(logged).extracting(Judgement::number).as("what one of the two had lost was made whole").hasSize(61).doesNotHaveDuplicates();
    }

    private static void overwrite(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            bytes.write(new byte[4096]);
        }
    }

    @Test
    void aKilledProgramLosesNoJudgementThatItHadKept() throws Exception {
        Process writer = writer("exec", 10);
        while (told() < 40 && writer.isAlive()) Thread.sleep(20);
        writer.destroyForcibly();
        assertThat(writer.waitFor()).isNotZero();
        assertThat(told()).isGreaterThanOrEqualTo(40);
        assertAllKept(told());
    }

    @Test
    void aFullDiskTakesNoMoreJudgementsAndLosesNone() throws Exception {
        Process writer = writer("ulimit -f 8192; exec", 200_000);
        assertThat(writer.waitFor()).isZero();
        assertThat(Files.readAllLines(answers()).getLast()).startsWith("stopped:");
        assertThat(told()).isPositive();
        assertAllKept(told());
    }

    private void assertAllKept(int told) throws IOException {
        try (Judgements judgements = open()) {
            for (int i = 1; i <= told; i++) assertThat(judgements.of("article " + i)).hasSize(1);
        }
    }

    private Path answers() {
        return folder.resolve("answers.txt");
    }

    /** The last number that the writer told whole. */
    private int told() throws IOException {
        if (!Files.exists(answers())) return 0;
        String told = Files.readString(answers());
        return (int) told.substring(0, told.lastIndexOf('\n') + 1).lines().filter(line -> line.matches("\\d+")).count();
    }

    /** A program of its own that writes into the folder, begun by a shell. */
    private Process writer(String begin, int padding) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder("/bin/sh", "-c", begin + " \"$@\"", "sh", java, "-XX:-UsePerfData", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), JudgementWriter.class.getName(), folder.toString(), String.valueOf(padding))
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(answers().toFile()).start();
    }
}
