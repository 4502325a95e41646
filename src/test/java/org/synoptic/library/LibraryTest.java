package org.synoptic.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.app.Wiring;
import org.synoptic.fact.FactExtractor;
import org.synoptic.judgement.FigureKey;
import org.synoptic.judgement.Judgement;
import org.synoptic.search.Hit;
import org.synoptic.search.SearchRequest;
import org.synoptic.sync.LibraryListener;

class LibraryTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @TempDir
    Path place;

    private Path articles;
    private Path data;

    @BeforeEach
    void threeArticles() throws IOException {
        articles = Files.createDirectories(place.resolve("coverage"));
        data = place.resolve("data");
        write("ferry/post.txt", "---\noutlet: Post\nheadline: Ferry sinks\npublished: 2026-03-04\n---\nTwelve people died when the ferry sank.");
        write("ferry/ledger.txt", "Ferry sinks off Skerra\n\nSeven people died, said the coast guard.");
        write("quake/post.txt", "---\noutlet: Post\nheadline: Quake\npublished: 2026-02-01\n---\nThe quake woke the town.");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(articles.resolve(name).getParent());
        Files.writeString(articles.resolve(name), text);
    }

    private Library open() throws Exception {
        Library library = Library.open(data, List.of(articles), EXTRACTOR, Wiring.folderReader());
        library.refresh().get(30, TimeUnit.SECONDS);
        return library;
    }

    private static List<String> found(Library library, String query) throws Exception {
        return library.search(SearchRequest.of(query)).hits().stream().map(Hit::id).map(id -> id.substring(id.indexOf("coverage") + 9)).sorted().toList();
    }

    @Test
    void foldersAreStories() throws Exception {
        try (Library library = open()) {
            assertThat(library.articles().stories(null, 10).stories()).extracting("id", "articles").containsExactly(org.assertj.core.groups.Tuple.tuple("ferry", 2), org.assertj.core.groups.Tuple.tuple("quake", 1));
            assertThat(library.articles().reports("ferry")).hasSize(2);
        }
    }

    @Test
    void theIndexFollowsTheFilesFromStartToStart() throws Exception {
        open().close();
        Files.delete(articles.resolve("quake/post.txt"));
        write("ferry/post.txt", "---\noutlet: Post\nheadline: Ferry sinks\n---\nThirteen drowned.");
        write("ferry/new.txt", "New one\n\nDivers drowned too.");
        try (Library library = open()) {
            assertThat(found(library, "drowned")).containsExactly("ferry/new.txt", "ferry/post.txt");
            assertThat(found(library, "quake")).isEmpty();
            assertThat(library.articles().size()).isEqualTo(3);
        }
    }

    @Test
    void theIndexFollowsTheFilesWhileItIsOpen() throws Exception {
        try (Library library = open()) {
            CountDownLatch told = new CountDownLatch(1);
            library.listen(new LibraryListener() {
                @Override
                public void changed(java.util.Set<String> ids) {
                    told.countDown();
                }
            });
            write("storm/one.txt", "Storm\n\nA gale.");
            assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(found(library, "gale")).containsExactly("storm/one.txt");
        }
    }

    @Test
    void foldersThatComeAndGoWhileItIsOpenAreFollowedAndTheRestIsLeftAlone() throws Exception {
        try (Library library = open()) {
            write("storm/coast/one.txt", "Storm\n\nA gale.");
            until(() -> found(library, "gale").equals(List.of("storm/coast/one.txt")));
            Files.writeString(articles.resolve("ferry/ledger.txt"), "Ferry sinks off Skerra\n\nNine people died in the gale.");
            until(() -> found(library, "gale").equals(List.of("ferry/ledger.txt", "storm/coast/one.txt")));
            Files.move(articles.resolve("storm"), place.resolve("elsewhere"));
            until(() -> found(library, "gale").equals(List.of("ferry/ledger.txt")));
            Files.move(place.resolve("elsewhere"), articles.resolve("hurricane"));
            until(() -> found(library, "gale").equals(List.of("ferry/ledger.txt", "hurricane/coast/one.txt")));
            assertThat(library.progress().unchanged()).as("files that were looked at though nothing had happened to them").isZero();
            assertThat(library.articles().size()).isEqualTo(4);
        }
    }

    @Test
    void whatIsSavedWithAPageIsNoArticleWhicheverComesFirst() throws Exception {
        try (Library library = open()) {
            write("storm/page_files/frame.html", "<html><head><title>Frame</title></head><body><p>Advert of a gale.</p></body></html>");
            until(() -> found(library, "gale").size() == 1);
            write("storm/page.html", "<html><head><title>Storm</title></head><body><article><p>The storm has passed.</p></article></body></html>");
            until(() -> found(library, "gale").isEmpty() && found(library, "passed").equals(List.of("storm/page.html")));
            Files.delete(articles.resolve("storm/page.html"));
            until(() -> found(library, "gale").size() == 1);
        }
    }

    private static void until(Callable<Boolean> holds) throws Exception {
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20); !holds.call(); Thread.sleep(20)) assertThat(System.nanoTime()).as("20 seconds").isLessThan(end);
    }

    @Test
    void whatCannotBeReadIsListedAndStopsNothing() throws Exception {
        Files.write(articles.resolve("ferry/empty.txt"), new byte[0]);
        Files.write(articles.resolve("ferry/binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7, 0, 1, 0});
        try (Library library = open()) {
            assertThat(library.articles().size()).isEqualTo(3);
            assertThat(library.skipped()).extracting(skipped -> skipped.file().getFileName().toString()).containsExactly("binary.txt", "empty.txt");
            assertThat(library.progress().skipped()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncated", "overwritten", "deleted", "other schema"})
    void aDamagedIndexIsMadeAnew(String damage) throws Exception {
        open().close();
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            for (Path file : files.toList()) {
                boolean segments = file.getFileName().toString().startsWith("segments");
                if (file.getFileName().toString().endsWith(".lock")) continue;
                switch (damage) {
                    case "truncated" -> Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2));
                    case "overwritten" -> {
                        byte[] bytes = Files.readAllBytes(file);
                        java.util.Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + Math.min(16, bytes.length / 4), (byte) 0x5A);
                        Files.write(file, bytes);
                    }
                    case "deleted" -> Files.delete(file);
                    default -> {
                        if (segments) Files.write(file, new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).replaceAll("schema\u0001\\d", "schema\u00010").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        try (Library library = open()) {
            assertThat(library.isReadOnly()).isFalse();
            assertThat(found(library, "ferry")).hasSize(2);
        }
    }

    @Test
    void aSecondWindowReadsOnlyAndSaysSo() throws Exception {
        try (Library first = open(); Library second = Library.open(data, List.of(articles), EXTRACTOR, Wiring.folderReader())) {
            assertThat(first.isReadOnly()).isFalse();
            assertThat(second.isReadOnly()).isTrue();
            assertThat(found(second, "ferry")).hasSize(2);
            assertThatThrownBy(() -> second.describe("x", "Post", null)).hasMessageContaining("open in another window");
            write("storm/one.txt", "Storm\n\nA gale.");
            first.refresh().get(30, TimeUnit.SECONDS);
            assertThat(found(second, "gale")).hasSize(1);
        }
    }

    @Test
    void outletAndDayThatTheAnalystGivesHoldFromStartToStart() throws Exception {
        String id = articles.resolve("ferry/ledger.txt").toAbsolutePath().normalize().toString();
        try (Library library = open()) {
            library.describe(id, "Ledger", LocalDate.of(2026, 3, 5));
            library.refresh().get(30, TimeUnit.SECONDS);
            assertThat(library.articles().report(id).article().outletName()).isEqualTo("Ledger");
        }
        try (Stream<Path> files = Files.list(data.resolve("index"))) {
            for (Path file : files.toList()) Files.delete(file);
        }
        try (Library library = open()) {
            assertThat(library.articles().report(id).article().published().day()).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(found(library, "outlet:ledger")).hasSize(1);
        }
    }

    @Test
    void aCorrectedFigureIsShownAndFoundUntilItIsTakenBack() throws Exception {
        String id = articles.resolve("ferry/post.txt").toAbsolutePath().normalize().toString();
        try (Library library = open()) {
            var report = library.articles().report(id);
            var killed = report.findings().facts().stream().filter(fact -> fact.kind() == org.synoptic.fact.FactKind.KILLED).findFirst().orElseThrow();
            library.judge(List.of(new Judgement.Draft(Judgement.Kind.FIGURE, id, FigureKey.of(report).get(killed), "640", "counted again")));
            library.refresh().get(30, TimeUnit.SECONDS);
            assertThat(found(library, "killed:640")).containsExactly("ferry/post.txt");
        }
        try (Library library = open()) {
            assertThat(library.articles().report(id).findings().facts()).anyMatch(fact -> fact.value() instanceof org.synoptic.fact.Amount amount && amount.stated() == 640);
            assertThat(library.undo().reason()).isEqualTo("counted again");
            library.refresh().get(30, TimeUnit.SECONDS);
            assertThat(found(library, "killed:640")).isEmpty();
            assertThat(found(library, "killed:12")).containsExactly("ferry/post.txt");
        }
    }

    @Test
    void theArticlesOfAFolderOutOfReachStay() throws Exception {
        open().close();
        Path away = Files.move(articles, place.resolve("away"));
        try (Library library = open()) {
            assertThat(found(library, "ferry")).hasSize(2);
            Files.move(away, articles);
            Files.delete(articles.resolve("quake/post.txt"));
            library.refresh().get(30, TimeUnit.SECONDS);
            assertThat(library.articles().size()).isEqualTo(2);
        }
    }

    @Test
    void aFolderIsFollowedUntilItIsNoMore() throws Exception {
        Path other = Files.createDirectories(place.resolve("other"));
        Files.writeString(other.resolve("note.txt"), "A note\n\nThe harbour froze.");
        try (Library library = open()) {
            library.follow(other).get(30, TimeUnit.SECONDS);
            assertThat(library.folders().followed()).containsExactly(articles, other);
            assertThat(library.search(SearchRequest.of("froze")).total()).isEqualTo(1);
        }
        try (Library library = open()) {
            assertThat(library.folders().followed()).contains(other);
            library.unfollow(other).get(30, TimeUnit.SECONDS);
            assertThat(library.search(SearchRequest.of("froze")).total()).isZero();
            assertThat(other.resolve("note.txt")).exists();
        }
        try (Library library = open()) {
            assertThat(library.folders().followed()).doesNotContain(other);
        }
    }
}
