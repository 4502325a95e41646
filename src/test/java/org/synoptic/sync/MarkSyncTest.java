package org.synoptic.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.judgement.Judgement;
import org.synoptic.library.Library;
import org.synoptic.search.Hit;
import org.synoptic.search.SearchRequest;

class MarkSyncTest {
    @TempDir
    Path place;

    private Library open() throws Exception {
        Path articles = Files.createDirectories(place.resolve("coverage"));
        Files.writeString(articles.resolve("ferry.txt"), "Ferry sinks\n\nTwelve people died when the ferry sank.");
        Files.writeString(articles.resolve("quake.txt"), "Quake\n\nThe quake woke the town.");
        Library library = Library.open(place.resolve("data"), List.of(articles), Wiring.factExtractor(), Wiring.folderReader());
        library.idle();
        return library;
    }

    private static List<String> found(Library library, String query) throws Exception {
        return library.search(SearchRequest.of(query)).hits().stream().map(Hit::id).map(id -> Path.of(id).getFileName().toString()).sorted().toList();
    }

    private static String ferry(Library library) throws Exception {
        return library.search(SearchRequest.of("ferry")).hits().getFirst().id();
    }

    @Test
    void searchesFindWhatWasSaidOfAnArticle() throws Exception {
        try (Library library = open()) {
            String ferry = ferry(library);
            library.judgements().keep(Judgement.Kind.TAG, ferry, "Eastern Front", "yes", null);
            library.judgements().keep(Judgement.Kind.STAR, ferry, "", "yes", null);
            library.judgements().keep(Judgement.Kind.NOTE, ferry, "", "ask the harbour again", null);
            library.showMarks().get();
            for (String query : List.of("tag:\"eastern front\"", "tag:front", "starred:yes", "starred:true", "read:false sank", "note:harbour", "read:no sank")) assertThat(found(library, query)).as(query).containsExactly("ferry.txt");
            assertThat(found(library, "starred:no")).containsExactly("quake.txt");
            assertThat(found(library, "read:yes")).isEmpty();
            assertThat(found(library, "killed:12")).containsExactly("ferry.txt");
        }
    }

    @Test
    void whatIsTakenBackIsFoundNoMore() throws Exception {
        try (Library library = open()) {
            String ferry = ferry(library);
            library.judgements().keep(Judgement.Kind.READ, ferry, "", "yes", null);
            library.judgements().keep(Judgement.Kind.TAG, ferry, "front", "yes", null);
            library.judgements().keep(Judgement.Kind.TAG, ferry, "front", null, null);
            library.showMarks().get();
            assertThat(found(library, "tag:front")).isEmpty();
            assertThat(found(library, "read:yes")).containsExactly("ferry.txt");
            library.judgements().undo();
            library.judgements().undo();
            library.judgements().undo();
            library.showMarks().get();
            assertThat(found(library, "read:yes")).isEmpty();
        }
    }

    @Test
    void whatWasKeptBeforeTheIndexHeardOfItIsFoundAtTheNextStart() throws Exception {
        try (Library library = open()) {
            library.judgements().keep(Judgement.Kind.STAR, ferry(library), "", "yes", null);
        }
        try (Library library = open()) {
            assertThat(found(library, "starred:yes")).containsExactly("ferry.txt");
        }
    }
}
