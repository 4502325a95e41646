package org.synoptic.library.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.app.Wiring;
import org.synoptic.compare.Comparer;
import org.synoptic.export.ComparisonJson;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.FactKind;
import org.synoptic.library.FigureJudgements;
import org.synoptic.library.JudgedReport;
import org.synoptic.library.Judgement;
import org.synoptic.library.Judgement.Draft;
import org.synoptic.library.Judgement.Kind;
import org.synoptic.library.Library;
import org.synoptic.library.SideBySide;
import org.synoptic.library.StoryJudgements;
import org.synoptic.search.SearchRequest;

class CaseFileTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();

    @TempDir
    Path place;

    private Path articles;
    private Path file;

    @BeforeEach
    void aStory() throws IOException {
        articles = place.resolve("here/coverage");
        file = place.resolve("bridge.zip");
        write("bridge/post.txt", "---\noutlet: Post\npublished: 2031-03-12\nheadline: Bridge falls\n---\nSeven people were killed when the bridge over the Lenn collapsed on Tuesday.");
        write("bridge/radio.html", """
                <html><head><title>Bridge toll rises</title><meta property="og:site_name" content="Coast Radio"></head><body><article><h1>Bridge toll rises</h1>
                <p>Twelve people were killed when the bridge over the Lenn collapsed on Tuesday, police said in the evening.</p>
                <p>At least 20 people were injured, and the river was closed to all ships until further notice.</p></article></body></html>""");
        write("bridge/table.csv", """
                headline,outlet,published,text
                What is known,Ledger,2031-03-13,"Twelve people were killed when the bridge over the Lenn collapsed on Tuesday. The bridge was built in 1961."
                The river,Ledger,2031-03-13,"Nine people were killed when the bridge over the Lenn collapsed on Tuesday, said a fisherman."
                """);
        write("storm/post.txt", "---\noutlet: Post\npublished: 2031-05-02\nheadline: Storm\n---\nThree people were killed by the storm on Friday.");
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(articles.resolve(name).getParent());
        Files.writeString(articles.resolve(name), text);
    }

    private Library here() throws IOException {
        return open(place.resolve("here/data"), List.of(articles));
    }

    private Library there() throws IOException {
        return open(place.resolve("there/data"), List.of());
    }

    private static Library open(Path data, List<Path> folders) throws IOException {
        Library library = Library.open(data, folders, EXTRACTOR, Wiring.folderReader());
        library.idle();
        return library;
    }

    private String id(String name) {
        return articles.resolve(name).toAbsolutePath().normalize().toString();
    }

    /** The comparison of a story, its articles named by outlet and headline instead of by their place. */
    private static String table(Library library, String story) throws IOException {
        List<JudgedReport> reports = library.judged(story);
        String json = ComparisonJson.of("story", SideBySide.ofJudged(reports, new Comparer()).comparison(), List.of()).toPrettyString();
        for (JudgedReport report : reports.stream().sorted((a, b) -> b.report().id().length() - a.report().id().length()).toList())
            json = json.replace("\"" + report.report().id() + "\"", "\"" + report.report().article().outletName() + " " + report.report().article().headline() + "\"");
        return json;
    }

    private static CaseReader.Taken read(Library library, Path file) throws IOException {
        CaseReader.Taken taken = new CaseReader(library).read(file, CaseProgress.NONE);
        library.idle();
        return taken;
    }

    /** Says what an analyst may say, and lets an outlet change its text. */
    private void judge(Library library) throws Exception {
        library.judge(List.of(new Draft(Kind.NOTE, id("bridge/post.txt"), "", "ask the ministry", null), new Draft(Kind.TAG, id("bridge/post.txt"), "front page", "yes", null)));
        library.correct(id("bridge/radio.html"), "killed Twelve", "13", "counted again");
        library.describe(id("bridge/radio.html"), "Coast Radio One", java.time.LocalDate.of(2031, 3, 12));
        library.idle();
        write("bridge/post.txt", "---\noutlet: Post\npublished: 2031-03-12\nheadline: Bridge falls\n---\nEight people were killed when the bridge over the Lenn collapsed on Tuesday.");
        library.refresh().get();
        library.idle();
    }

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
            JudgedReport radio = library.judgedArticle(id("bridge/radio.html"));
            JudgedReport ledger = library.judgedArticle(id("bridge/table.csv"));
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
            assertThat(library.size()).isEqualTo(2);
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
            assertThat(library.size()).isEqualTo(6);
        }
        try (Library library = there()) {
            assertThat(read(library, file).articles()).isEqualTo(6);
            assertThat(library.judgements().of(Kind.SEARCH)).extracting(Judgement::value).containsExactly("bridge AND killed");
            assertThat(library.stories(null, 10).stories()).extracting("articles").contains(4, 1);
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

    @ParameterizedTest
    @ValueSource(strings = {"cut off", "a byte changed", "an entry missing", "leads out", "leads out, absolute", "larger than it says", "another ZIP", "no ZIP", "a line that is not JSON", "named twice"})
    void aDamagedCaseFileSaysWhatIsWrongAndBringsNothing(String damage) throws Exception {
        try (Library library = here()) {
            judge(library);
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
        }
        spoil(damage);
        try (Library library = there()) {
            assertThatThrownBy(() -> read(library, file)).isInstanceOf(DamagedCaseException.class).hasMessageContaining("nothing of it was taken in");
            library.refresh().get();
            assertThat(library.size()).isZero();
            assertThat(library.judgements().log(0)).isEmpty();
            try (Stream<Path> left = Files.list(library.articles())) {
                assertThat(left).isEmpty();
            }
            assertThat(place.resolve("there/data/incoming case")).doesNotExist();
        }
        assertThat(place.resolve("escaped.txt")).doesNotExist();
    }

    private void spoil(String damage) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        switch (damage) {
            case "cut off" -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            case "a byte changed" -> change("articles/bridge/post.txt", text -> text.replace("Eight", "Three"), true);
            case "an entry missing" -> change("judgements.jsonl", _ -> null, true);
            case "leads out" -> change("case.json", text -> text.replace("articles/bridge/post.txt", "articles/../../../escaped.txt"), true);
            case "leads out, absolute" -> change("case.json", text -> text.replace("articles/bridge/post.txt", "/tmp/escaped.txt"), true);
            case "larger than it says" -> change("articles/bridge/post.txt", text -> text + "x".repeat(1 << 20), true);
            case "another ZIP" -> change("case.json", _ -> null, true);
            case "no ZIP" -> Files.writeString(file, "a note");
            case "a line that is not JSON" -> change("judgements.jsonl", text -> "{\"kind\":" + text, false);
            default -> change("case.json", text -> text.replace("articles/bridge/radio.html", "articles/bridge/POST.txt"), true);
        }
    }

    /** Writes the case file anew with one entry changed, or without it. @param keepManifest whether the manifest stays as it was; else it tells the new hash */
    private void change(String name, java.util.function.UnaryOperator<String> change, boolean keepManifest) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        byte[] before = entries.get(name);
        String changed = change.apply(new String(before, StandardCharsets.UTF_8));
        if (changed == null) entries.remove(name);
        else entries.put(name, changed.getBytes(StandardCharsets.UTF_8));
        if (!keepManifest) {
            String manifest = new String(entries.get("case.json"), StandardCharsets.UTF_8);
            entries.put("case.json", manifest.replace(sha(before), sha(entries.get(name))).replaceAll("(\"" + name + "\",\\s*\"size\" : )\\d+", "$1" + entries.get(name).length).getBytes(StandardCharsets.UTF_8));
        }
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private static String sha(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(CaseZip.sha256().digest(bytes));
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
            assertThat(library.story("bridge").articles()).isEqualTo(4);
            assertThat(library.story("bridge 2").articles()).isEqualTo(4);
        }
    }

    @Test
    void inAFolderOfArticlesItIsNoArchiveOfThem() throws Exception {
        try (Library library = here()) {
            new CaseWriter(library).write(new CaseContents.Story("bridge"), articles.resolve("bridge.zip"), CaseProgress.NONE);
            library.refresh().get();
            library.idle();
            assertThat(library.size()).isEqualTo(5);
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
            assertThat(library.size()).isEqualTo(4);
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
            assertThat(library.size()).isZero();
            assertThat(library.judgements().undoable()).isNull();
            assertThat(folder).doesNotExist();
            try (Stream<Path> aside = Files.walk(place.resolve("there/data/taken back"))) {
                assertThat(aside.filter(Files::isRegularFile)).hasSize(3);
            }
            assertThat(read(library, file).articles()).as("and can be taken in again").isEqualTo(4);
            assertThat(library.search(SearchRequest.of("tag:\"front page\"")).total()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"kind\":\"undo\",\"subject\":\"1\",\"aspect\":\"\"}",
        "{\"kind\":\"note\",\"subject\":\"/other/article.txt\",\"aspect\":\"\",\"value\":\"changed\"}"})
    void aCaseFileSaysNothingOfOtherArticles(String line) throws Exception {
        try (Library library = here()) {
            judge(library);
            new CaseWriter(library).write(new CaseContents.Story("bridge"), file, CaseProgress.NONE);
        }
        change("judgements.jsonl", _ -> line + "\n", false);
        try (Library library = there()) {
            assertThatThrownBy(() -> read(library, file)).isInstanceOf(DamagedCaseException.class).hasMessageContaining("judgement");
            assertThat(library.size()).isZero();
            assertThat(library.judgements().log(0)).isEmpty();
        }
    }
}
