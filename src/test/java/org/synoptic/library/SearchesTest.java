package org.synoptic.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.fact.FactExtractor;

class SearchesTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @TempDir
    Path place;

    @BeforeEach
    void oneArticle() throws IOException {
        write("ferry", "The ferry sank off Skerra.");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(place.resolve("coverage"));
        Files.writeString(place.resolve("coverage").resolve(name + ".txt"), "---\noutlet: Harbour Post\nheadline: A report\npublished: 2031-03-04\n---\n" + text);
    }

    private Library open() throws Exception {
        Library library = Library.open(place.resolve("data"), List.of(place.resolve("coverage")), EXTRACTOR, Wiring.folderReader());
        library.refresh().get();
        library.idle();
        return library;
    }

    private static List<SavedSearch> all(Library library) throws IOException {
        return library.searches().all();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ferry                             | A ferry ran aground.                      | 1
            ferry                             | A tram ran late.                          | 0
            "cease-fire talks"                | The ceasefire talks failed.               | 1
            killed:[10 TO *]                  | Twelve people were killed in the storm.   | 1
            killed:[10 TO *]                  | At least three people were killed.        | 0
            outlet:harbour published:2031-03  | Nothing new.                              | 1
            tram OR (storm AND NOT harbour)   | The storm left the harbour alone.         | 0
            NOT ferry                         | A tram ran late.                          | 1
            capt*                             | The captain spoke.                        | 1
            """)
    void tellOfAnArticleThatComesIn(String query, String text, int newHits) throws Exception {
        try (Library library = open()) {
            library.searches().save(query);
            assertThat(all(library)).containsExactly(new SavedSearch(query, 0));
            write("new", text);
            library.refresh().get();
            assertThat(all(library)).containsExactly(new SavedSearch(query, newHits));
        }
    }

    @Test
    void newHitsAreThereAtTheNextStartUntilTheyAreLookedAt() throws Exception {
        try (Library library = open()) {
            library.searches().save("storm");
        }
        write("one", "A storm.");
        try (Library library = open()) {
            assertThat(all(library)).containsExactly(new SavedSearch("storm", 1));
        }
        try (Library library = open()) {
            assertThat(all(library)).containsExactly(new SavedSearch("storm", 1));
            library.searches().lookedAt("storm");
        }
        try (Library library = open()) {
            assertThat(all(library)).containsExactly(new SavedSearch("storm", 0));
        }
    }

    @Test
    void anArticleThatFitsOnlyAfterItsChangeIsANewHitAndOneThatFitBeforeIsNot() throws Exception {
        try (Library library = open()) {
            library.searches().save("ferry");
            library.searches().save("killed:[10 TO *]");
            write("ferry", "The ferry sank off Skerra, and twelve people were killed.");
            library.refresh().get();
            assertThat(all(library)).containsExactly(new SavedSearch("killed:[10 TO *]", 1), new SavedSearch("ferry", 0));
        }
    }

    @Test
    void anIndexThatIsMadeAnewTellsNothingOldAsNew() throws Exception {
        try (Library library = open()) {
            library.searches().save("ferry");
        }
        try (var files = Files.list(place.resolve("data/index"))) {
            for (Path file : files.toList()) Files.delete(file);
        }
        try (Library library = open()) {
            assertThat(all(library)).containsExactly(new SavedSearch("ferry", 0));
            write("new", "Another ferry.");
            library.refresh().get();
            assertThat(all(library)).containsExactly(new SavedSearch("ferry", 1));
        }
    }

    @Test
    void whatIsForgottenCanBeTakenBack() throws Exception {
        try (Library library = open()) {
            library.searches().save("storm");
            library.searches().forget("storm");
            assertThat(all(library)).isEmpty();
            library.undo();
            write("one", "A storm.");
            library.refresh().get();
            assertThat(all(library)).containsExactly(new SavedSearch("storm", 1));
        }
    }
}
