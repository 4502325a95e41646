package org.synoptic.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.article.Article;
import org.synoptic.compare.Cell;
import org.synoptic.compare.Comparison;
import org.synoptic.compare.Outcome;
import org.synoptic.compare.Pair;
import org.synoptic.compare.Reason;
import org.synoptic.compare.Row;
import org.synoptic.compare.RowTitle;
import org.synoptic.compare.table.Rule;
import org.synoptic.fact.Amount;
import org.synoptic.fact.Claim;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactKind;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Passage;
import org.synoptic.fact.Portion;
import org.synoptic.fact.Report;
import org.synoptic.fact.Toll;
import org.synoptic.text.Span;

class ExportTest {
    private static final Article POST = Article.builder("post").outlet("Harbour <Post>").text("Nobody was ready. The ferry sank & 12 people died. Ships came.").build();
    private static final Article HERALD = Article.builder("herald").outlet("Herald").text("=SUM: seven people died.").build();

    private static final Row ROW = new Row(FactKind.KILLED, new RowTitle("killed in the sinking", ""),
            List.of(new Cell("post", killed(POST, "12 people died", "12", 12)), new Cell("herald", killed(HERALD, "seven people died", "seven", 7))),
            List.of(new Pair("post", "herald", Outcome.DIFFER, Reason.UNEXPLAINED, null, null)), 2);
    private static final StoryTable TABLE = new StoryTable("Ferry sinks", List.of(report(POST), report(HERALD)), new Comparison(List.of("post", "herald"), List.of(ROW), Toll.NONE, List.of()), Rule.UCDP, Map.of());

    private static Report report(Article article) {
        return new Report(article, new Findings(List.of(), List.of(), List.of(), List.of(), Toll.NONE));
    }

    private static Fact killed(Article article, String words, String stated, int number) {
        return new Fact(FactKind.KILLED, passage(article, words), passage(article, stated), Amount.exactly(number), "people", "people", Portion.TOTAL, List.of(), null, "sank", Claim.OWN);
    }

    private static Passage passage(Article article, String words) {
        int start = article.text().indexOf(words);
        return new Passage(Passage.Part.TEXT, new Span(start, start + words.length()), words);
    }

    private static String written(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(TABLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void thePageCarriesTheSentenceBehindEveryFigureAndEscapesIt() throws IOException {
        assertThat(written(ExportFormat.HTML)).contains("The ferry sank &amp; 12 people died.", "Harbour &lt;Post&gt;", "≠ differ").doesNotContain("<script", "Nobody was ready");
    }

    @Test
    void everyStatementIsALineOfTheSheet() throws IOException {
        assertThat(written(ExportFormat.CSV).lines()).hasSize(3).anyMatch(line -> line.contains("The ferry sank & 12 people died."));
    }

    @ParameterizedTest
    @CsvSource({"HTML, '<td>7</td><td>7</td><td>12</td>'", "HTML, decides low and best", "CSV, 'UCDP,7,7,12,high,Harbour <Post>'", "JSON, '\"rule\" : \"ucdp\"'", "HTML, '2 outlets, 2 groups with no shared text found'"})
    void everyFormSaysWhatTheRuleComesToAndWhichStatementsDecide(ExportFormat format, String words) throws IOException {
        assertThat(written(format)).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"HTML, '<small>12 · with the attacker</small>'", "CSV, ',people,with the attacker,'"})
    void aTollTellsWhetherTheAttackerIsCounted(ExportFormat format, String words) throws IOException {
        Fact killed = ROW.cells().getFirst().fact();
        Toll toll = new Toll(Map.of(FactKind.KILLED, new Toll.Estimate(12, 12, 12, 1, List.of(killed), List.of(), null)));
        Report post = new Report(POST, new Findings(List.of(), List.of(), List.of(), List.of(killed), toll));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(new StoryTable(TABLE.title(), List.of(post, report(HERALD)), TABLE.comparison(), Rule.UCDP, Map.of()), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(words);
    }

    @Test
    void noCellOfTheSheetIsAFormula() throws IOException {
        assertThat(written(ExportFormat.CSV)).contains(",'=SUM: seven people died.").doesNotContain(",=SUM");
    }

    @Test
    void dataIsTheAnswerOfCompare() throws IOException {
        assertThat(written(ExportFormat.JSON)).contains("\"outcome\" : \"differ\"", "\"published\" : null");
    }

    @Test
    void theWorkbookHasTwoSheets(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("story.xlsx");
        ExportFormat.of(file).write(TABLE, file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))).hasSize(2);
        }
    }

    @Test
    void anUnknownEndingIsRefusedInWordsAndNothingIsWritten(@TempDir Path folder) {
        assertThatThrownBy(() -> ExportFormat.of(folder.resolve("story.doc"))).hasMessageContaining(".html, .csv, .xlsx or .json");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasThereBeforeIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("story.html"), "old");
        ExportFormat.HTML.write(TABLE, file);
        assertThat(file).content().startsWith("<!DOCTYPE html>");
        assertThat(folder).isDirectoryContaining("glob:**/story.html");
        assertThat(Files.list(folder)).hasSize(1);
    }
}
