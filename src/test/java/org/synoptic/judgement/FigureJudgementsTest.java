package org.synoptic.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparer;
import org.synoptic.compare.Row;
import org.synoptic.compare.ValueWords;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Score;
import org.synoptic.library.Library;
import org.synoptic.library.SideBySide;
import org.synoptic.search.Hit;
import org.synoptic.search.SearchRequest;
import org.synoptic.text.Span;

/** What the analyst says of figures and stories holds after a restart, and when the article has changed elsewhere. */
class FigureJudgementsTest {
    private static final FactExtractor EXTRACTOR = Wiring.factExtractor();
    private static final Comparer COMPARER = new Comparer();

    @TempDir
    Path place;
    private Library library;

    @BeforeEach
    void threeReportsOfOneCollapse() throws Exception {
        write("bridge/post.txt", "Harbour Post", "Seven people were killed when the Lenn bridge collapsed on Tuesday, the governor said. Forty engineers had signed a warning.");
        write("bridge/radio.txt", "Coast Radio", "Twelve people were killed when the Lenn bridge collapsed on Tuesday, police said.");
        write("bridge/ledger.txt", "Inland Ledger", "Nine people were killed when the Lenn bridge collapsed on Tuesday, a hospital said.");
        write("storm/post.txt", "Harbour Post", "A storm killed two people on the islands.");
        open();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private void write(String file, String outlet, String text) throws IOException {
        Path path = place.resolve("coverage").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "---\noutlet: %s\nheadline: News of %s\npublished: 2031-03-12\n---\n%s\n".formatted(outlet, outlet, text));
    }

    private void open() throws Exception {
        library = Library.open(place.resolve("data"), List.of(place.resolve("coverage")), EXTRACTOR, Wiring.folderReader());
        library.refresh().get(30, TimeUnit.SECONDS);
        library.idle();
    }

    private void restart() throws Exception {
        library.close();
        open();
    }

    private void judge(Judgement.Draft... drafts) throws Exception {
        library.judge(List.of(drafts));
        library.idle();
    }

    private JudgedReport report(String name) throws IOException {
        return library.articles().judgedReports("bridge").stream().filter(report -> report.report().id().endsWith(name + ".txt")).findFirst().orElseThrow();
    }

    private Fact killed(String name) throws IOException {
        return report(name).report().findings().facts().stream().filter(fact -> fact.kind() == FactKind.KILLED).findFirst().orElseThrow();
    }

    /** The rows of the dead as {@code ledger+post | radio}. */
    private String rows() throws IOException {
        List<Row> rows = SideBySide.ofJudged(library.articles().judgedReports("bridge"), COMPARER).comparison().rows();
        return String.join(" | ", rows.stream().filter(row -> row.kind() == FactKind.KILLED)
                .map(row -> String.join("+", row.cells().stream().map(Cell::article).map(id -> id.replaceAll(".*/(\\w+)\\.txt", "$1")).sorted().toList())).sorted().toList());
    }

    private List<String> found(String query) throws Exception {
        return library.search(SearchRequest.of(query)).hits().stream().map(Hit::id).map(id -> id.replaceAll(".*/(\\w+)\\.txt", "$1")).sorted().toList();
    }

    @Test
    void aCorrectionHoldsAfterARestartAndInANewerText() throws Exception {
        judge(FigureJudgements.correct(report("radio"), killed("radio"), "11", "the police corrected it"));
        assertThat(killed("radio").value()).isEqualTo(FigureValue.of(FactKind.KILLED, "11"));
        assertThat(found("killed:11")).containsExactly("radio");
        write("bridge/radio.txt", "Coast Radio", "Divers went down at noon. Twelve people were killed when the Lenn bridge collapsed on Tuesday, police said.");
        restart();
        assertThat(killed("radio").value()).isEqualTo(FigureValue.of(FactKind.KILLED, "11"));
        assertThat(report("radio").of(killed("radio")).reason()).isEqualTo("the police corrected it");
        assertThat(report("radio").report().findings().toll().of(FactKind.KILLED).best()).isEqualTo(11);
        library.undo();
        library.idle();
        assertThat(killed("radio").value()).isEqualTo(FigureValue.of(FactKind.KILLED, "12"));
        assertThat(found("killed:11")).isEmpty();
    }

    @Test
    void aRejectedFigureIsGoneAndTold() throws Exception {
        judge(FigureJudgements.reject(report("radio"), killed("radio"), "of another bridge"));
        restart();
        assertThat(rows()).isEqualTo("ledger+post");
        assertThat(report("radio").rejected()).extracting(rejected -> rejected.fact().stated().words(), rejected -> rejected.said().aspect(), rejected -> rejected.said().reason()).containsExactly(org.assertj.core.groups.Tuple.tuple("Twelve", "killed Twelve", "of another bridge"));
        assertThat(report("radio").report().findings().toll().of(FactKind.KILLED)).isNull();
    }

    @Test
    void anAddedFigureIsFoundAgainByItsWords() throws Exception {
        Article article = report("post").report().article();
        int at = article.text().indexOf("Forty engineers");
        judge(FigureJudgements.add(article, FactKind.COUNT, new Passage(Passage.Part.TEXT, new Span(at, at + 15), "Forty engineers"), "40", null));
        write("bridge/post.txt", "Harbour Post", "Rain fell. Seven people were killed when the Lenn bridge collapsed on Tuesday, the governor said. Forty engineers had signed a warning.");
        restart();
        JudgedReport post = report("post");
        Fact added = post.report().findings().facts().stream().filter(fact -> post.names().get(fact).startsWith("+")).findFirst().orElseThrow();
        assertThat(added.stated().span().of(post.report().article().text())).isEqualTo("Forty engineers");
        assertThat(added.value()).isEqualTo(FigureValue.of(FactKind.COUNT, "40"));
    }

    @Test
    void aFigureIsAddedToTheRowOfAnother() throws Exception {
        Article article = report("post").report().article();
        int at = article.text().indexOf("Forty engineers");
        library.judge(FigureJudgements.addTo(report("radio"), killed("radio"), article, FactKind.KILLED, new Passage(Passage.Part.TEXT, new Span(at, at + 15), "Forty engineers"), "40", null));
        restart();
        assertThat(rows()).isEqualTo("ledger+post+post+radio");
        library.undo();
        library.idle();
        assertThat(rows()).isEqualTo("ledger+post+radio");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            killed | 12                       | [12.0, 12.0]
            killed | 12,500                   | [12500.0, 12500.0]
            killed | 10-14                    | [10.0, 14.0]
            killed | 12+                      | [12.0, Infinity]
            killed | twelve                   | -
            killed | 14-10                    | -
            start  | 2026-03-04               | 2026-03-04..2026-03-04
            start  | 2026-03-01 to 2026-03-31 | 2026-03-01..2026-03-31
            start  | 2026-02-30               | -
            start  | 12                       | -
            score  | 4-1                      | 4-1
            score  | 6-4, 3-6 7-5             | 6-4, 3-6, 7-5
            score  | 4                        | -
            """)
    void aValueIsReadAsTheAnalystWritesIt(String kind, String words, String value) {
        assertThat(switch (FigureValue.of(FactKind.valueOf(kind.toUpperCase()), words)) {
            case null -> null;
            case Amount amount -> "[" + amount.set().low() + ", " + amount.set().high() + "]";
            case Dates dates -> dates.set().from() + ".." + dates.set().to();
            case Score score -> ValueWords.of(score);
        }).isEqualTo(value);
    }

    @Test
    void figuresArePartedAndJoinedByTheAnalystsWord() throws Exception {
        assertThat(rows()).isEqualTo("ledger+post+radio");
        judge(FigureJudgements.part(report("radio"), killed("radio"), null));
        assertThat(rows()).isEqualTo("ledger+post | radio");
        library.undo();
        library.idle();
        assertThat(rows()).isEqualTo("ledger+post+radio");
        judge(FigureJudgements.otherEvent(report("post"), killed("post"), report("radio"), killed("radio"), null));
        restart();
        assertThat(rows()).isEqualTo("ledger+post | radio");
        judge(FigureJudgements.sameEvent(report("radio"), killed("radio"), report("ledger"), killed("ledger"), null));
        assertThat(rows()).as("what was said to be another event stays out").isIn("ledger+radio | post", "ledger+post | radio");
        judge(FigureJudgements.sameEvent(report("radio"), killed("radio"), report("post"), killed("post"), "seen on film"));
        restart();
        assertThat(rows()).as("a pair is judged once, the later word counts").isEqualTo("ledger+post+radio");
    }

    @Test
    void anArticleIsMovedToAnotherStoryAndStaysThere() throws Exception {
        judge(StoryJudgements.move(report("ledger").report().id(), "bridge, the inquiry", "an inquiry, not the collapse"));
        restart();
        assertThat(library.articles().reports("bridge")).hasSize(2);
        assertThat(library.articles().reports("bridge, the inquiry")).hasSize(1);
        library.undo();
        library.idle();
        assertThat(library.articles().reports("bridge")).hasSize(3);
        assertThat(library.articles().story("bridge, the inquiry")).isNull();
    }

    @Test
    void joinedStoriesStayJoinedForArticlesToCome() throws Exception {
        judge(StoryJudgements.join("storm", "bridge", null));
        assertThat(library.articles().reports("bridge")).hasSize(4);
        write("storm/radio.txt", "Coast Radio", "The storm killed three people on the islands.");
        restart();
        assertThat(library.articles().reports("bridge")).hasSize(5);
        assertThat(library.articles().story("storm")).isNull();
        library.undo();
        library.idle();
        assertThat(library.articles().reports("storm")).hasSize(2);
    }

    @Test
    void storiesJoinedInACircleEnd() throws Exception {
        judge(StoryJudgements.join("storm", "bridge", null));
        judge(StoryJudgements.join("bridge", "storm", null));
        restart();
        assertThat(library.articles().reports("bridge").size() + library.articles().reports("storm").size()).isEqualTo(4);
    }
}
