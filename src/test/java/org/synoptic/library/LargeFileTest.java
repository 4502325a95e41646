package org.synoptic.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.fact.FactExtractor;
import org.synoptic.search.SearchRequest;

/** Files of so many articles that they are brought in some at a time. */
class LargeFileTest {
    private static final int ROWS = 700;

    @TempDir
    Path place;

    private Path table;

    @BeforeEach
    void aTable() throws IOException {
        table = Files.createDirectories(place.resolve("coverage")).resolve("table.csv");
        write("fog");
    }

    private void write(String word) throws IOException {
        Files.writeString(table, IntStream.range(0, ROWS).mapToObj(i -> "Report " + i + "," + word + " number " + i).collect(Collectors.joining("\n", "headline,text\n", "\n")));
    }

    private Library open(FactExtractor extractor, String rules) throws IOException {
        return Library.open(place.resolve("data"), List.of(place.resolve("coverage")), extractor, Wiring.folderReader(), rules);
    }

    private static long count(Library library, String query) throws Exception {
        return library.search(SearchRequest.of(query)).total();
    }

    private static FactExtractor counting(AtomicInteger read) {
        return new FactExtractor(List.of(_ -> read.incrementAndGet()));
    }

    @Test
    void everyArticleIsFoundAndEveryOlderTextIsKept() throws Exception {
        try (Library library = open(counting(new AtomicInteger()), "rules")) {
            library.idle();
            assertThat(library.articles().size()).isEqualTo(ROWS);
            write("ice");
            library.refresh().get();
            library.idle();
            assertThat(count(library, "fog")).isZero();
            assertThat(count(library, "ice")).isEqualTo(ROWS);
            assertThat(library.versions().of(table + "#" + ROWS)).extracting(version -> version.article().text()).containsExactly("fog number " + (ROWS - 1), "ice number " + (ROWS - 1));
            Files.writeString(table, "headline,text\nReport,ice alone\n");
            library.refresh().get();
            library.idle();
            assertThat(library.articles().size()).isEqualTo(1);
            assertThat(library.versions().of(table + "#" + ROWS)).hasSize(2);
        }
    }

    @Test
    void closedInTheMiddleOfReadingAgainItIsAsItWasBefore() throws Exception {
        try (Library library = open(counting(new AtomicInteger()), "rules")) {
            library.idle();
        }
        CountDownLatch begun = new CountDownLatch(400);
        FactExtractor slow = new FactExtractor(List.of(_ -> {
            begun.countDown();
            pause();
        }));
        try (Library library = open(slow, "newer rules")) {
            begun.await();
        }
        AtomicInteger read = new AtomicInteger();
        try (Library library = open(counting(read), "newer rules")) {
            assertThat(count(library, "fog")).isEqualTo(ROWS);
            library.idle();
            assertThat(read).as("and it is read again then").hasValue(ROWS);
            assertThat(count(library, "fog")).isEqualTo(ROWS);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
