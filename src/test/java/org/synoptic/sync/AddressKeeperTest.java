package org.synoptic.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.fact.FactExtractor;
import org.synoptic.judgement.Judgement;
import org.synoptic.library.Library;
import org.synoptic.library.SavedSearch;
import org.synoptic.library.casefile.CaseContents;
import org.synoptic.library.casefile.CaseProgress;
import org.synoptic.library.casefile.CaseReader;
import org.synoptic.library.casefile.CaseWriter;
import org.synoptic.search.SearchRequest;

/** Several files that hold versions of one article. */
class AddressKeeperTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();
    private static final String SUMMARY = "---\noutlet: Post\nheadline: Bridge falls at Lenn\npublished: 2031-03-12\naddress: https://post.test/bridge\nincomplete: true\n---\nA bridge fell.";
    private static final String PAGE = "---\noutlet: Post\nheadline: Bridge falls at Lenn\naddress: https://www.post.test/bridge/?utm_source=rss\n---\nA bridge fell over the Lenn. Twelve people were killed, a fisherman said.";

    @TempDir
    Path place;

    private void write(String name, String text) throws IOException {
        Path file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String id(String name) {
        return place.resolve(name).toString();
    }

    private Library open(String data) throws IOException {
        Library library = Library.open(place.resolve(data), List.of(place.resolve("coverage")), EXTRACTOR, Wiring.folderReader());
        library.idle();
        return library;
    }

    private static List<String> found(Library library, String query) throws Exception {
        return library.search(SearchRequest.of(query)).hits().stream().map(hit -> Path.of(hit.id()).getFileName().toString()).sorted().toList();
    }

    @Test
    void aPageTakesThePlaceOfASummaryThatLiesInAFollowedFolder() throws Exception {
        write("coverage/bridge/summary.txt", SUMMARY);
        write("coverage/bridge/other.txt", "Lenn bridge\n\nSeven people were killed when the bridge fell.");
        try (Library library = open("data")) {
            library.judge(List.of(new Judgement.Draft(Judgement.Kind.TAG, id("coverage/bridge/summary.txt"), "front", "yes", null)));
            write("data/fetched/page.txt", PAGE);
            library.refresh().get();
            library.idle();
            assertThat(library.articles().of("bridge")).extracting(Article::headline).containsExactlyInAnyOrder("Bridge falls at Lenn", "Lenn bridge");
            assertThat(library.articles().story("bridge").articles()).isEqualTo(2);
            assertThat(found(library, "")).containsExactly("other.txt", "page.txt");
            assertThat(found(library, "bridge")).containsExactly("other.txt", "page.txt");
            assertThat(found(library, "NOT seven")).containsExactly("page.txt");
            assertThat(found(library, "tag:front")).containsExactly("page.txt");
            assertThat(library.articles().size()).isEqualTo(2);
            assertThat(library.versions().of(id("data/fetched/page.txt"))).extracting(version -> version.article().text().length()).containsExactly(14, PAGE.length() - PAGE.lastIndexOf("---\n") - 4);
            library.undo();
            library.idle();
            assertThat(found(library, "tag:front")).isEmpty();
        }
    }

    @Test
    void theSummaryIsBackWhenThePageIsGone() throws Exception {
        write("coverage/bridge/summary.txt", SUMMARY);
        write("data/fetched/page.txt", PAGE);
        try (Library library = open("data")) {
            assertThat(found(library, "bridge")).containsExactly("page.txt");
            Files.delete(place.resolve("data/fetched/page.txt"));
            library.refresh().get();
            library.idle();
            assertThat(found(library, "bridge")).containsExactly("summary.txt");
            assertThat(library.articles().of("bridge")).hasSize(1);
        }
    }

    @Test
    void aVersionStaysOutOfSightWhenItsFileIsReadAgain() throws Exception {
        write("coverage/bridge/summary.txt", SUMMARY);
        write("coverage/bridge/page.txt", PAGE);
        try (Library library = open("data")) {
            library.searches().save("bridge");
            write("coverage/bridge/summary.txt", SUMMARY + " So they say.");
            library.refresh().get();
            library.idle();
            assertThat(found(library, "bridge")).containsExactly("page.txt");
            assertThat(library.articles().of("bridge")).hasSize(1);
            assertThat(library.searches().all()).extracting(SavedSearch::newHits).containsExactly(0);
        }
        try (Library library = open("data")) {
            assertThat(library.articles().size()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        https://post.test/bridge | Bridge falls     | a | https://post.test/bridge#top | Bridge falls     | a | 1
        https://post.test/bridge | Bridge falls     | a | http://m.post.test/bridge/   | BRIDGE FALLS     | a | 1
        https://post.test/bridge | Bridge falls     | a | https://post.test/bridge     | Storm on Tuesday | a | 2
        https://post.test/bridge | Bridge falls     | a | https://post.test/bridge     | Bridge falls     | b | 2
        https://post.test/       | Bridge falls     | a | https://post.test            | Bridge falls     | a | 2
        https://post.test/?id=4  | Bridge falls     | a | https://post.test/?id=5      | Bridge falls     | a | 2
        """)
    void isOneArticle(String address, String headline, String story, String otherAddress, String otherHeadline, String otherStory, int stand) throws Exception {
        write("coverage/" + story + "/one.txt", "---\nheadline: " + headline + "\naddress: " + address + "\n---\nOne text.");
        write("coverage/" + otherStory + "/two.txt", "---\nheadline: " + otherHeadline + "\naddress: " + otherAddress + "\n---\nAnother text entirely.");
        try (Library library = open("data")) {
            assertThat(library.articles().size()).isEqualTo(stand);
        }
    }

    @Test
    void aTextThatWasRewrittenUnderAnotherHeadlineIsStillTheArticle() throws Exception {
        write("coverage/a/one.txt", "---\nheadline: Bridge falls\npublished: 2031-03-12\naddress: https://post.test/bridge\n---\nSeven people were killed when the old bridge over the Lenn collapsed on Tuesday, police said.");
        write("coverage/a/two.txt", "---\nheadline: Toll rises to twelve\npublished: 2031-03-13\naddress: https://post.test/bridge\n---\nTwelve people were killed when the old bridge over the Lenn collapsed on Tuesday, police said late in the evening.");
        try (Library library = open("data")) {
            assertThat(found(library, "")).containsExactly("two.txt");
        }
    }

    @Test
    void aHeadlineThatSaysNothingMakesNoVersions() throws Exception {
        write("coverage/a/news.csv", """
                headline,text,url
                News,Seven people were killed when the old bridge over the Lenn collapsed during the night.,https://post.test/news
                News,The home side scored twice before the break and kept its place in the upper league.,https://post.test/news
                """);
        try (Library library = open("data")) {
            assertThat(library.articles().size()).isEqualTo(2);
        }
    }

    @Test
    void anAddressThatManyGiveIsNoArticlesOwn() throws Exception {
        String rows = "headline,text,url\n" + "Bridge falls,Seven people were killed when the bridge fell.,https://post.test/news\n".repeat(30);
        write("coverage/a/one.csv", rows);
        try (Library library = open("data")) {
            assertThat(library.articles().size()).isEqualTo(1);
            write("coverage/a/two.csv", rows);
            library.refresh().get();
            library.idle();
            assertThat(library.articles().size()).isEqualTo(60);
        }
    }

    @Test
    void aCaseFileTakesTheVersionsAlong() throws Exception {
        write("coverage/bridge/summary.txt", SUMMARY);
        write("coverage/bridge/page.txt", PAGE);
        Path file = place.resolve("bridge.zip");
        try (Library library = open("data")) {
            new CaseWriter(library).write(new CaseContents.All(), file, CaseProgress.NONE);
        }
        try (Library library = Library.open(place.resolve("there"), List.of(), EXTRACTOR, Wiring.folderReader())) {
            new CaseReader(library).read(file, CaseProgress.NONE);
            library.idle();
            assertThat(found(library, "bridge")).containsExactly("page.txt");
            assertThat(library.versions().of(library.search(SearchRequest.of("bridge")).hits().getFirst().id())).hasSize(2);
        }
    }
}
