package org.synoptic.article.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.read.FolderReader;
import org.synoptic.article.read.Original;
import org.synoptic.article.read.ReadResult;
import org.synoptic.article.read.table.ColumnMapping.Field;

class TablesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Title,Date,Publication,Full text,URL      ! {HEADLINE=0, PUBLISHED=1, OUTLET=2, TEXT=3, ADDRESS=4}
            id,source_name,published_at,body          ! {OUTLET=1, PUBLISHED=2, TEXT=3}
            HEADLINE,SUMMARY,CONTENT                  ! {HEADLINE=0, TEXT=2}
            Author(s),Article Text,Last Modified      ! {BYLINE=0, TEXT=1, MODIFIED=2}
            a,b,c                                     ! {}
            """)
    void guessesColumnsFromTheirTitles(String titles, String columns) {
        assertThat(new java.util.TreeMap<>(ColumnMapping.guess(List.of(titles.split(","))).columns()).toString().transform(TablesTest::sorted)).isEqualTo(sorted(columns));
    }

    @ParameterizedTest
    @CsvSource({"',', UTF-8", "';', UTF-8", "'|', UTF-8", "tab, UTF-8", "',', windows-1252", "';', UTF-16LE"})
    void readsEverySeparatorAndEncoding(String separator, String encoding) throws IOException {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        String table = mark + "title,text,source\r\nNebel,\"Über dem \"\"See\"\"\nlag Nebel.\",Bote\r\n\r\nEis,Es fror.,Bote\r\n".replace(",", separator.equals("tab") ? "\t" : separator);
        List<ReadResult> results = read(new CsvReader(ColumnMapping::guess), table.getBytes(Charset.forName(encoding)));
        assertThat(results).extracting(result -> ((ReadResult.Found) result).article().text()).containsExactly("Über dem \"See\"\nlag Nebel.", "Es fror.");
    }

    @Test
    void takesTheMappingThatTheUserChose() throws IOException {
        ColumnMapping chosen = new ColumnMapping(Map.of(Field.TEXT, 1, Field.OUTLET, 0));
        List<ReadResult> results = read(new CsvReader(_ -> chosen), "who,what\nHerald,It was foggy.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(((ReadResult.Found) results.getFirst()).article()).returns("Herald", Article::outletName).returns("It was foggy.", Article::text);
    }

    @Test
    void whatTheUserChoseHoldsForEveryTableWithTheseTitles() throws IOException {
        List<String> titles = List.of("who", "what", "when");
        Path file = folder.resolve("data/columns.json");
        assertThat(new ColumnMemory(file).knows(titles)).isFalse();
        new ColumnMemory(file).keep(titles, new ColumnMapping(Map.of(Field.TEXT, 1, Field.OUTLET, 0)));
        ColumnMemory memory = new ColumnMemory(file);
        assertThat(memory.knows(titles)).isTrue();
        assertThat(memory.apply(titles).columns()).containsOnly(Map.entry(Field.TEXT, 1), Map.entry(Field.OUTLET, 0));
        assertThat(memory.apply(List.of("title", "text")).columns()).containsOnly(Map.entry(Field.HEADLINE, 0), Map.entry(Field.TEXT, 1));
    }

    @Test
    void aBrokenMemoryIsPutAside() throws IOException {
        Path file = Files.writeString(folder.resolve("columns.json"), "{\"a | b\": ");
        assertThat(new ColumnMemory(file).apply(List.of("title", "text")).isEnough()).isTrue();
        assertThat(folder.resolve("columns.json.broken")).exists();
    }

    @Test
    void showsTheFirstRows() throws IOException {
        Path table = Files.writeString(folder.resolve("table.csv"), "who,what\nHerald,It was foggy.\nPost,It froze.\nPost,It thawed.\n");
        TableReader.Sample sample = new CsvReader(ColumnMapping::guess).sample(Original.of(table, null, null), 2);
        assertThat(sample.titles()).containsExactly("who", "what");
        assertThat(sample.rows()).containsExactly(List.of("Herald", "It was foggy."), List.of("Post", "It froze."));
        assertThat(sample.mapping().isEnough()).isFalse();
    }

    @Test
    void anEmptyRowIsSkippedAndTheRestIsRead() throws IOException {
        List<ReadResult> results = read(new CsvReader(ColumnMapping::guess), "title,text,source\n,,Herald\nFog,It was foggy.,Herald\n".getBytes(StandardCharsets.UTF_8));
        assertThat(results).extracting(result -> result.getClass().getSimpleName()).containsExactly("Skipped", "Found");
        assertThat(results.getFirst().path()).endsWith("row 2");
    }

    @Test
    void aBrokenLineOfJsonIsSkippedAndTheRestIsRead() throws IOException {
        String lines = "{\"text\": \"It was foggy.\"}\n\n{\"text\": \n{\"headline\": \"no text\"}\n[1]\n{\"text\": \"x\", \"published\": \"soon\"}\n{\"text\": \"It froze.\"}";
        List<ReadResult> results = read(new JsonLinesReader(), lines.getBytes(StandardCharsets.UTF_8));
        assertThat(results).extracting(result -> result.getClass().getSimpleName()).containsExactly("Found", "Skipped", "Skipped", "Skipped", "Skipped", "Found");
        assertThat(results).extracting(ReadResult::path).element(1).asString().endsWith("line 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"text\": \"It was foggy.\"}, {\"text\": \"It froze.\"}]", "[\n  {\n    \"text\": \"It was foggy.\"\n  },\n  {\n    \"text\": \"It froze.\"\n  }\n]", "{\n  \"text\": \"It was foggy.\"\n}\n{\n  \"text\": \"It froze.\"\n}\n"})
    void jsonMayAlsoBeAnArrayOrTakeSeveralLines(String json) throws IOException {
        assertThat(read(new JsonLinesReader(), json.getBytes(StandardCharsets.UTF_8))).extracting(result -> ((ReadResult.Found) result).article().text()).containsExactly("It was foggy.", "It froze.");
    }

    @Test
    void otherJsonIsNoArticle() throws IOException {
        assertThat(read(new JsonLinesReader(), "{\"dependencies\": {\"a\": \"1.0\"}}".getBytes(StandardCharsets.UTF_8))).singleElement().isInstanceOf(ReadResult.Skipped.class);
    }

    private List<ReadResult> read(org.synoptic.article.read.ArticleReader reader, byte[] table) throws IOException {
        return new FolderReader(List.of(reader)).read(Files.write(folder.resolve("table.csv"), table));
    }

    private static String sorted(String map) {
        return java.util.Arrays.stream(map.replaceAll("[{}]", "").split(", ")).sorted().toList().toString();
    }
}
