package org.synoptic.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.app.Wiring;
import org.synoptic.fact.FactExtractor;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgement.Draft;
import org.synoptic.judgement.Judgement.Kind;
import org.synoptic.search.Hit;
import org.synoptic.search.SearchRequest;
import org.synoptic.sync.Progress;
import org.synoptic.version.Version;
import org.synoptic.version.VersionChanges;

/** What stays when files are renamed and rewritten, and when the rules change. */
class KeepingTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @TempDir
    Path place;

    private Path articles;

    @BeforeEach
    void anArticle() throws IOException {
        articles = Files.createDirectories(place.resolve("coverage"));
        write("bridge.txt", "Seven people were killed when the bridge over the Lenn collapsed on Tuesday.");
    }

    private void write(String name, String text) throws IOException {
        write(name, name, text);
    }

    private void write(String name, String page, String text) throws IOException {
        Path file = articles.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\noutlet: Post\nheadline: Bridge falls\npublished: 2031-03-12\naddress: https://example.org/" + page + "\n---\n" + text);
    }

    private Library open(String rules, FactExtractor extractor) throws IOException {
        return Library.open(place.resolve("data"), List.of(articles), extractor, Wiring.folderReader(), rules);
    }

    private Library open() throws IOException {
        Library library = open("rules", EXTRACTOR);
        library.idle();
        return library;
    }

    private String id(String name) {
        return articles.resolve(name).toAbsolutePath().normalize().toString();
    }

    private static long count(Library library, String query) throws Exception {
        return library.search(SearchRequest.of(query)).total();
    }

    @ParameterizedTest
    @ValueSource(strings = {"while it is open", "between two starts", "between two starts, and the index is lost", "first gone, then back elsewhere"})
    void whatWasSaidOfAnArticleFollowsItsFile(String when) throws Exception {
        Library library = open();
        library.judge(List.of(new Draft(Kind.NOTE, id("bridge.txt"), "", "ask the ministry", null)));
        library.describe(id("bridge.txt"), "Harbour Post", null);
        library.idle();
        Path moved = articles.resolve("old/bridge 2.txt");
        if (!when.startsWith("while")) library.close();
        Files.createDirectories(moved.getParent());
        Path away = place.resolve("away.txt");
        Files.move(articles.resolve("bridge.txt"), when.startsWith("first") ? away : moved);
        if (when.contains("lost")) lose(place.resolve("data/index"));
        if (when.startsWith("first")) {
            open().close();
            Files.move(away, moved);
        }
        if (!when.startsWith("while")) library = open();
        try (Library opened = library) {
            opened.refresh().get();
            Hit hit = opened.search(SearchRequest.of("note:ministry")).hits().getFirst();
            assertThat(hit.id()).isEqualTo(id("old/bridge 2.txt"));
            assertThat(hit.article().outlet()).isEqualTo("Harbour Post");
            assertThat(opened.undo().kind()).isEqualTo(Kind.OUTLET);
            assertThat(opened.undo().kind()).isEqualTo(Kind.NOTE);
            opened.idle();
            assertThat(count(opened, "note:ministry")).isZero();
            assertThat(opened.articles().report(hit.id()).article().outletName()).isEqualTo("Post");
        }
    }

    @Test
    void aCopyOfAFileTakesNothingFromIt() throws Exception {
        try (Library library = open()) {
            library.judge(List.of(new Draft(Kind.STAR, id("bridge.txt"), "", "yes", null)));
            library.idle();
            Files.copy(articles.resolve("bridge.txt"), articles.resolve("copy.txt"));
            library.refresh().get();
            assertThat(library.search(SearchRequest.of("starred:yes")).hits()).extracting(Hit::id).containsExactly(id("bridge.txt"));
        }
    }

    @Test
    void theOlderTextOfARewrittenFileStaysAndIsCompared() throws Exception {
        try (Library library = open()) {
            library.judge(List.of(new Judgement.Draft(Judgement.Kind.FIGURE, id("bridge.txt"), "killed Seven", "8", "the ministry's list")));
            library.idle();
            write("bridge.txt", "Twelve people were killed when the bridge over the Lenn collapsed on Tuesday.");
            library.refresh().get();
            List<Version> versions = library.versions().of(id("bridge.txt"));
            assertThat(versions).extracting(version -> version.article().text().substring(0, 6)).containsExactly("Seven ", "Twelve");
            assertThat(versions).extracting(Version::stands).containsExactly(false, true);
            VersionChanges changes = library.versions().changes(versions.getFirst(), versions.getLast());
            assertThat(changes.facts()).singleElement().satisfies(change -> {
                assertThat(change.before().stated().words()).isEqualTo("Seven");
                assertThat(change.after().stated().words()).isEqualTo("Twelve");
            });
            assertThat(changes.markedAsUpdated()).isFalse();
            assertThat(library.judgements().of(id("bridge.txt"))).anyMatch(judgement -> judgement.kind() == Kind.FIGURE && judgement.value().equals("8"));
        }
    }

    @Test
    void anArticleWhoseFileWasSpoiltIsNotLost() throws Exception {
        try (Library library = open()) {
            Files.write(articles.resolve("bridge.txt"), new byte[] {0, 1, 2, 0, 0, 7});
            library.refresh().get();
            assertThat(library.skipped()).hasSize(1);
            assertThat(library.versions().of(id("bridge.txt"))).singleElement().matches(version -> version.article().text().startsWith("Seven"));
        }
    }

    @Test
    void articlesOfOneAddressAreVersionsOfOneAnother() throws Exception {
        write("later.txt", "bridge.txt", "Nine people were killed when the bridge over the Lenn collapsed on Tuesday.");
        try (Library library = open()) {
            assertThat(library.versions().of(id("later.txt"))).extracting(version -> version.article().id()).containsExactly(id("bridge.txt"), id("later.txt"));
        }
    }

    @Test
    void newRulesReadAgainWhileAllCanBeFound() throws Exception {
        for (int i = 0; i < 60; i++) write("more " + i + ".txt", "A report about the bridge, number " + i + ".");
        open().close();
        Semaphore read = new Semaphore(0);
        FactExtractor slow = new FactExtractor(List.of(reading -> read.acquireUninterruptibly()));
        try (Library library = open("newer", slow)) {
            assertThat(count(library, "bridge")).isEqualTo(61);
            while (library.progress().work() != Progress.Work.RENEWING) Thread.sleep(5);
            read.release(2);
            write("new.txt", "A new report about the bridge.");
            var added = library.refresh();
            while (!added.isDone()) {
                read.release();
                Thread.sleep(20);
            }
            added.get();
            assertThat(count(library, "bridge")).as("a new article does not wait for all the others").isEqualTo(62);
            library.cancel();
            read.release(1_000);
        }
        int[] readAgain = {0};
        try (Library library = open("newer", new FactExtractor(List.of(reading -> readAgain[0]++)))) {
            library.idle();
            assertThat(readAgain[0]).as("what was not read before the end").isBetween(1, 60);
            assertThat(library.progress().isIdle()).isTrue();
        }
        try (Library library = open("newer", new FactExtractor(List.of(reading -> readAgain[0] = -1)))) {
            library.idle();
            assertThat(readAgain[0]).as("all are read with the new rules").isPositive();
        }
    }

    @Test
    void outletAndDayThatWereTakenBackAreThoseOfTheFile() throws Exception {
        try (Library library = open()) {
            library.describe(id("bridge.txt"), "Ledger", LocalDate.of(2031, 4, 1));
            library.idle();
            assertThat(count(library, "outlet:ledger published:2031-04")).isEqualTo(1);
            library.undo();
            library.idle();
            assertThat(count(library, "outlet:post published:2031-03")).isEqualTo(1);
        }
    }

    private static void lose(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) Files.delete(file);
        }
    }
}
