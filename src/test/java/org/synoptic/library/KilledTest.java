package org.synoptic.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.fact.FactExtractor;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgement.Draft;
import org.synoptic.judgement.Judgement.Kind;
import org.synoptic.library.casefile.CaseContents;
import org.synoptic.library.casefile.CaseProgress;
import org.synoptic.library.casefile.CaseWriter;
import org.synoptic.search.Hit;
import org.synoptic.search.SearchRequest;

/** A program of its own is killed at any moment, or its disk is full: no judgement, no article and no older text that it told of is lost. */
class KilledTest {
    static final int ARTICLES = 60;
    private static final int KILLS = 3;
    /** Blocks of 512 bytes that a file may have: room for the program's own libraries, and for some notes. */
    private static final int SMALL_DISK = 8192;
    private static final int LONG = 250_000;
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @TempDir
    Path place;

    static Path file(Path coverage, int number) {
        return coverage.toAbsolutePath().normalize().resolve("bridge").resolve("article " + number + ".txt");
    }

    static String text(int number, String dead) {
        return "---\noutlet: Post\nheadline: Bridge, report " + number + "\npublished: 2031-03-12\n---\n" + dead + " people were killed when the bridge collapsed on Tuesday, said report " + number + ".";
    }

    static String note(int number, int padding) {
        return "x ".repeat(padding / 2) + "note " + number;
    }

    private Path coverage() {
        return place.resolve("coverage");
    }

    private Path data() {
        return place.resolve("data");
    }

    private void writeArticles() throws IOException {
        Files.createDirectories(coverage().resolve("bridge"));
        for (int i = 0; i < ARTICLES; i++) Files.writeString(file(coverage(), i), text(i, "Seven"));
    }

    private Library open(Path data, List<Path> folders) throws IOException {
        Library library = Library.open(data, folders, EXTRACTOR, Wiring.folderReader(), "rules");
        library.idle();
        return library;
    }

    @Test
    void whatWasToldStaysWhereverTheProgramIsKilled() throws Exception {
        writeArticles();
        Random moments = new Random(20310312);
        for (int kill = 0; kill < KILLS; kill++) {
            long told = lines(kill).size();
            Process process = start("exec", kill, data(), coverage(), "judge", 0);
            while (process.isAlive() && lines(kill).size() < told + 2) Thread.sleep(10);
            process.waitFor(moments.nextInt(400), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        assertNothingIsLost(0);
    }

    @Test
    void aFullDiskStopsTheReadingInWordsAndLosesNothing() throws Exception {
        writeArticles();
        Process process = start("ulimit -f " + SMALL_DISK + "; exec", 0, data(), coverage(), "judge", LONG);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(lines(0).getLast()).startsWith("stopped: ");
        assertNothingIsLost(LONG);
    }

    private void assertNothingIsLost(int padding) throws Exception {
        try (Library library = open(data(), List.of(coverage()))) {
            assertThat(library.articles().size()).isEqualTo(ARTICLES);
            for (int kill = 0; kill < KILLS; kill++)
                for (String line : lines(kill)) {
                    if (line.startsWith("stopped")) continue;
                    int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
                    String id = file(coverage(), number).toString();
                    assertThat(library.articles().marks(id).note()).as(line).isEqualTo(note(number, padding));
                    assertThat(library.articles().marks(id).starred()).as(line).isTrue();
                    if (line.startsWith("rewrote")) assertThat(library.versions().older(id)).as(line).extracting(version -> version.article().text().substring(0, 5)).contains("Seven");
                }
            List<Judgement> starred = library.judgements().of(Kind.STAR);
            assertThat(library.search(SearchRequest.of("starred:yes")).total()).as("the index shows what was said, also of the last moment").isEqualTo(starred.size());
        }
    }

    @Test
    void allIsFoundFromTheStartWhereverTheReadingWithNewRulesWasKilled() throws Exception {
        writeArticles();
        open(data(), List.of(coverage())).close();
        Random moments = new Random(20310313);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start("exec", kill, data(), coverage(), "renew", 0);
            while (process.isAlive() && lines(kill).isEmpty()) Thread.sleep(5);
            process.waitFor(moments.nextInt(200), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            assertThat(lines(kill)).containsExactly("opened");
            try (Library library = Library.open(data(), List.of(coverage()), EXTRACTOR, Wiring.folderReader(), "newer")) {
                assertThat(library.search(SearchRequest.of("bridge killed:7")).total()).as("before anything is read again").isEqualTo(ARTICLES);
                library.cancel();
            }
        }
        try (Library library = Library.open(data(), List.of(coverage()), EXTRACTOR, Wiring.folderReader(), "newer")) {
            library.idle();
            assertThat(library.search(SearchRequest.of("bridge killed:7")).total()).isEqualTo(ARTICLES);
            assertThat(library.progress().isIdle()).isTrue();
        }
    }

    @Test
    void aCaseFileThatWasBeingImportedIsThereWholeOrNotAtAll() throws Exception {
        writeArticles();
        Path file = place.resolve("bridge.zip");
        try (Library library = open(place.resolve("elsewhere"), List.of(coverage()))) {
            for (int i = 0; i < ARTICLES; i++) library.judge(List.of(new Draft(Kind.TAG, file(coverage(), i).toString(), "case", "yes", null)));
            library.idle();
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
        }
        Random moments = new Random(20310502);
        for (int kill = 0; kill < KILLS; kill++) {
            Process process = start("exec", kill, data(), file, "import", 0);
            while (process.isAlive() && lines(kill).isEmpty()) Thread.sleep(10);
            process.waitFor(moments.nextInt(300), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
        try (Library library = open(data(), List.of())) {
            assertThat(library.articles().size()).isPositive();
            assertThat(library.articles().size() % ARTICLES).isZero();
            assertThat(library.search(SearchRequest.of("tag:case")).total()).isEqualTo(library.articles().size());
            for (Hit hit : library.search(SearchRequest.of("")).hits()) assertThat(library.articles().marks(hit.id()).tags()).containsExactly("case");
        }
    }

    private Path answers(int number) {
        return place.resolve("answers " + number + ".txt");
    }

    /** The lines that a process told whole. */
    private List<String> lines(int number) throws IOException {
        if (!Files.exists(answers(number))) return List.of();
        String told = Files.readString(answers(number));
        return told.substring(0, told.lastIndexOf('\n') + 1).lines().toList();
    }

    private Process start(String begin, int number, Path data, Path other, String mode, int padding) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder("/bin/sh", "-c", begin + " \"$@\"", "sh", java, "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), LibraryProcess.class.getName(), data.toString(), other.toString(), mode, String.valueOf(padding))
                .redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(answers(number).toFile()).start();
    }
}
