package org.synoptic.library.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.judgement.FigureJudgements;
import org.synoptic.judgement.JudgedReport;
import org.synoptic.judgement.Judgement;
import org.synoptic.judgement.Judgement.Draft;
import org.synoptic.judgement.Judgement.Kind;
import org.synoptic.judgement.StoryJudgements;
import org.synoptic.library.Library;
import org.synoptic.search.SearchRequest;

class CaseFileTest extends CaseFixture {
    @Test
    void aStoryGivesTheSameTableOnAnotherMachine() throws Exception {
        String before;
        try (Library library = here()) {
            judge(library);
            before = table(library, "bridge");
            assertThat(before).contains("\"Coast Radio One Bridge toll rises\"", "13");
            assertThat(new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE)).isEqualTo(4);
        }
        try (Library library = there()) {
            CaseReader.Taken taken = read(library, file);
            assertThat(taken.articles()).isEqualTo(4);
            assertThat(table(library, "bridge")).isEqualTo(before);
            String post = library.search(SearchRequest.of("tag:\"front page\" note:ministry")).hits().getFirst().id();
            assertThat(library.versions().of(post)).extracting(version -> version.article().text().substring(0, 5)).containsExactly("Seven", "Eight");
            assertThat(Path.of(post)).hasSameBinaryContentAs(articles.resolve("bridge/post.txt"));
            assertThat(library.search(SearchRequest.of("storm")).total()).isZero();
        }
        try (Library library = there()) {
            assertThat(table(library, "bridge")).as("also after a start").isEqualTo(before);
        }
    }

    @Test
    void partedAndJoinedStoriesAndFiguresGiveTheSameTableToo() throws Exception {
        String before;
        try (Library library = here()) {
            library.judge(List.of(StoryJudgements.move(id("bridge/post.txt"), "another bridge", null), StoryJudgements.move(id("bridge/table.csv") + "#2", "another bridge", null)));
            library.judge(List.of(StoryJudgements.join("storm", "bridge", "the storm felled it")));
            library.idle();
            String together = table(library, "bridge");
            JudgedReport radio = library.articles().judgedReport(id("bridge/radio.html"));
            JudgedReport ledger = library.articles().judgedReport(id("bridge/table.csv"));
            library.judge(List.of(FigureJudgements.otherEvent(radio, fact(radio, FactKind.KILLED), ledger, fact(ledger, FactKind.KILLED), "two bridges")));
            library.judge(List.of(FigureJudgements.reject(radio, fact(radio, FactKind.INJURED), "withdrawn by the police")));
            library.idle();
            before = table(library, "bridge");
            assertThat(before).isNotEqualTo(together).contains("\"Post Storm\"").doesNotContain("Bridge falls", "At least 20 people were injured");
            assertThat(new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE)).isEqualTo(3);
        }
        try (Library library = there()) {
            assertThat(read(library, file).articles()).isEqualTo(3);
            assertThat(table(library, "bridge")).isEqualTo(before);
        }
    }

    private static Fact fact(JudgedReport report, FactKind kind) {
        return report.report().findings().facts().stream().filter(fact -> fact.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void someArticlesOfATableComeWithoutTheOthers() throws Exception {
        try (Library library = here()) {
            new CaseWriter(library).write(new CaseContents.Articles("two", List.of(id("bridge/table.csv"), id("storm/post.txt"))), file, CaseProgress.NONE);
        }
        try (Library library = there()) {
            assertThat(read(library, file).articles()).isEqualTo(2);
            assertThat(library.articles().size()).isEqualTo(2);
            assertThat(library.search(SearchRequest.of("1961")).hits().getFirst().article().headline()).isEqualTo("What is known");
            assertThat(library.search(SearchRequest.of("fisherman")).total()).isZero();
        }
    }

    @Test
    void theWholeLibraryGoesIntoOneFile() throws Exception {
        write("alone.txt", "A note that belongs to no story.");
        try (Library library = here()) {
            library.judge(List.of(new Draft(Kind.SEARCH, "bridges", "", "bridge AND killed", null)));
            new CaseWriter(library).write(new CaseContents.All(), file, CaseProgress.NONE);
            assertThat(library.articles().size()).isEqualTo(6);
        }
        try (Library library = there()) {
            assertThat(read(library, file).articles()).isEqualTo(6);
            assertThat(library.judgements().of(Kind.SEARCH)).extracting(Judgement::value).containsExactly("bridge AND killed");
            assertThat(library.articles().stories(null, 10).stories()).extracting("articles").contains(4, 1);
        }
    }

    @Test
    void anArticleWhoseOriginalIsGoneComesAsItWasRead() throws Exception {
        try (Library library = here()) {
            Path away = Files.move(articles, place.resolve("away"));
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
            Files.move(away, articles);
        }
        try (Library library = there()) {
            assertThat(read(library, file).articles()).isEqualTo(4);
            assertThat(library.search(SearchRequest.of("fisherman")).hits().getFirst().article().outlet()).isEqualTo("Ledger");
        }
    }

    @Test
    void itCanBeReadWithoutTheProgram() throws Exception {
        try (Library library = here()) {
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("README.txt", "results/bridge.html", "results/bridge.csv", "texts/bridge.txt", "articles/bridge/radio.html", "articles.jsonl", "judgements.jsonl", "case.json");
            assertThat(new String(zip.getInputStream(zip.getEntry("results/bridge.csv")).readAllBytes(), StandardCharsets.UTF_8)).contains("Seven people were killed");
            assertThat(new String(zip.getInputStream(zip.getEntry("case.json")).readAllBytes(), StandardCharsets.UTF_8)).contains("sha256");
        }
    }

    @Test
    void theSameNamesInTheLibraryAreNotTouched() throws Exception {
        Path later = place.resolve("later.zip");
        try (Library library = here()) {
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
            library.judge(List.of(new Draft(Kind.STAR, id("bridge/post.txt"), "", "yes", null)));
            new CaseWriter(library).write(new CaseContents.Story("bridge"), later, CaseProgress.NONE);
        }
        try (Library library = there()) {
            assertThat(read(library, file).folder()).hasFileName("bridge");
            assertThat(read(library, later).folder()).hasFileName("bridge 2");
            assertThat(library.articles().story("bridge").articles()).isEqualTo(4);
            assertThat(library.articles().story("bridge 2").articles()).isEqualTo(4);
        }
    }

    @Test
    void aChangedCaseTakesThePlaceOfTheEarlierOneAndOneUndoBringsThatBack() throws Exception {
        Path later = place.resolve("later.zip");
        try (Library library = here()) {
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
            write("bridge/late.txt", "---\noutlet: Late News\npublished: 2031-03-14\nheadline: Bridge toll\n---\nThirteen people were killed when the bridge collapsed.");
            library.refresh().get();
            library.judge(List.of(new Draft(Kind.STAR, id("bridge/post.txt"), "", "yes", null)));
            library.idle();
            new CaseWriter(library).write(new CaseContents.Story("bridge"), later, CaseProgress.NONE);
        }
        try (Library library = there()) {
            CaseReader reader = new CaseReader(library);
            assertThat(reader.earlier(file)).as("nothing is there yet").isNull();
            Path folder = read(library, file).folder();
            assertThat(reader.earlier(file)).as("the same").isNull();
            assertThat(reader.earlier(later)).isEqualTo(folder);
            assertThat(reader.read(later, folder, CaseProgress.NONE).articles()).isEqualTo(5);
            library.idle();
            assertThat(library.articles().stories(null, 10).stories()).extracting("articles").containsExactly(5);
            assertThat(library.articles().marks(folder.resolve("post.txt").toString()).starred()).isTrue();
            assertThat(reader.earlier(later)).as("it is there now").isNull();
            assertThat(reader.earlier(file)).as("it is there no more").isEqualTo(folder);
            library.undo();
            library.idle();
            assertThat(library.articles().stories(null, 10).stories()).extracting("articles").containsExactly(4);
            library.undo();
            library.idle();
            assertThat(library.articles().size()).isZero();
        }
    }

    @Test
    void ofAWholeLibraryTheStoriesThatAreThereDoNotComeInTwice() throws Exception {
        Path samples = place.resolve("samples/storm");
        Files.createDirectories(samples);
        try (Library library = here()) {
            Files.copy(articles.resolve("storm/post.txt"), samples.resolve("post.txt"));
            library.judge(List.of(new Draft(Kind.STAR, id("storm/post.txt"), "", "yes", null)));
            new CaseWriter(library).write(new CaseContents.All(), file, CaseProgress.NONE);
        }
        try (Library library = open(place.resolve("there/data"), List.of(samples.getParent()))) {
            CaseReader.Taken taken = read(library, file);
            assertThat(taken.words()).isEqualTo("4 articles and 1 judgement imported as library; 1 article was there already");
            assertThat(library.articles().size()).isEqualTo(5);
            assertThat(library.articles().marks(samples.resolve("post.txt").toString()).starred()).isTrue();
            library.undo();
            library.idle();
            assertThat(library.articles().size()).isEqualTo(1);
            assertThat(library.articles().marks(samples.resolve("post.txt").toString()).starred()).isFalse();
        }
    }

    @Test
    void inAFolderOfArticlesItIsNoArchiveOfThem() throws Exception {
        try (Library library = here()) {
            new CaseWriter(library).write(new CaseContents.Story("bridge"), articles.resolve("bridge.zip"), CaseProgress.NONE);
            library.refresh().get();
            library.idle();
            assertThat(library.articles().size()).isEqualTo(5);
            assertThat(library.skipped()).singleElement().satisfies(skipped -> assertThat(skipped.reason()).startsWith("a case file"));
        }
    }

    @Test
    void aCaseThatIsThereIsNotTakenInTwice() throws Exception {
        try (Library library = here()) {
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
            Files.delete(file);
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
        }
        try (Library library = there()) {
            assertThat(read(library, file).words()).isEqualTo("4 articles and 0 judgements imported as bridge");
            assertThat(read(library, file)).returns(true, CaseReader.Taken::before).matches(taken -> taken.words().contains("there already, as bridge"));
            assertThat(library.articles().size()).isEqualTo(4);
        }
    }

    @Test
    void anImportIsTakenBackAsOneAndLosesNoFile() throws Exception {
        try (Library library = here()) {
            judge(library);
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
        }
        try (Library library = there()) {
            Path folder = read(library, file).folder();
            assertThat(library.judgements().undoable().title()).isEqualTo("import of case “bridge”");
            library.undo();
            library.idle();
            assertThat(library.articles().size()).isZero();
            assertThat(library.judgements().undoable()).isNull();
            assertThat(folder).doesNotExist();
            try (Stream<Path> aside = Files.walk(place.resolve("there/data/taken back"))) {
                assertThat(aside.filter(Files::isRegularFile)).hasSize(3);
            }
            assertThat(read(library, file).articles()).as("and can be taken in again").isEqualTo(4);
            assertThat(library.search(SearchRequest.of("tag:\"front page\"")).total()).isEqualTo(1);
        }
    }
}
