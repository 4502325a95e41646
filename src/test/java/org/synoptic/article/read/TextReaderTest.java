package org.synoptic.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;

class TextReaderTest {
    private static final String STORY = """
            ---
            outlet: Harbour Post
            headline: "Ferry runs aground: 12 hurt"
            byline: Ada Ruiz
            agency: Coastwire
            published: 2031-03-04T18:30+01:00
            address: https://harbour-post.example/ferry
            kind: agency copy
            incomplete: true
            note: invented
            ---

            Twelve people were hurt – “badly”, a nurse said – when a ferry ran aground.

            It was the café boat.
            """;

    @TempDir
    Path folder;

    private final FolderReader reader = new FolderReader(List.of(new TextReader()));

    @Test
    void readsTheHeader() throws IOException {
        Article article = only(write("a.txt", STORY.getBytes(StandardCharsets.UTF_8)));
        assertThat(article.outletName()).isEqualTo("Harbour Post");
        assertThat(article.headline()).isEqualTo("Ferry runs aground: 12 hurt");
        assertThat(article.byline()).isEqualTo("Ada Ruiz");
        assertThat(article.agency()).isEqualTo("Coastwire");
        assertThat(article.published()).hasToString("2031-03-04T18:30+01:00");
        assertThat(article.address()).isEqualTo("https://harbour-post.example/ferry");
        assertThat(article.kind()).isEqualTo(Article.Kind.AGENCY);
        assertThat(article.incomplete()).isTrue();
        assertThat(article.text()).startsWith("Twelve people").endsWith("café boat.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            headline: Cup final: Rovers win 3-2                   | Cup final: Rovers win 3-2
            headline: "Rovers: a year on"                         | Rovers: a year on
            headline: 'Rovers: a year on'                         | Rovers: a year on
            headline: "We lost," says Berg: more   # to be looked at | "We lost," says Berg: more
            headline: Rovers win                   # to be looked at | Rovers win
            """)
    void aColonInAHeadlineNeedsNoQuotationMarks(String line, String headline) throws IOException {
        Article article = only(write("a.txt", ("---\noutlet: \"Post\"\n" + line + "\npublished: 2031-03-04   # the day\n---\nRovers won.").getBytes(StandardCharsets.UTF_8)));
        assertThat(article.headline()).isEqualTo(headline);
        assertThat(article.outletName()).isEqualTo("Post");
        assertThat(article.published()).hasToString("2031-03-04");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ''", "UTF-8, BOM", "UTF-16LE, BOM", "UTF-16BE, BOM", "windows-1252, ''", "UTF-16LE, ''", "UTF-16BE, ''"})
    void offsetsHoldInTheDecodedFile(String encoding, String mark) throws IOException {
        String decoded = STORY.replace("\n", "\r\n");
        Path file = write("a.txt", ((mark.isEmpty() ? "" : "\uFEFF") + decoded).getBytes(Charset.forName(encoding)));
        Article article = only(file);
        int start = article.source().textStart();
        assertThat(decoded.substring(start, start + article.text().length())).isEqualTo(article.text());
        assertThat(article.text()).contains("“badly”").contains("café");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ferry aground\\n\\nTwelve hurt.        | Ferry aground  | Twelve hurt.
            \\n\\n  Ferry aground\\r\\nTwelve hurt. | Ferry aground  | Twelve hurt.
            Ferry aground                          | Ferry aground  | ''
            Twelve passengers were taken to two hospitals on Tuesday after a ferry ran aground in thick fog, police said.\\nMore. | '' | Twelve passengers were taken to two hospitals on Tuesday after a ferry ran aground in thick fog, police said.\\nMore.
            """)
    void takesTheFirstLineOfPlainTextAsHeadline(String text, String headline, String body) throws IOException {
        Article article = only(write("a.txt", lines(text).getBytes(StandardCharsets.UTF_8)));
        assertThat(article.headline()).isEqualTo(headline);
        assertThat(article.text()).isEqualTo(lines(body));
        assertThat(article.outlet()).isNull();
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "ab\0cd", "PNG\1\2\3\4\5", "---\n- a\n- b\n---\ntext", "---\nkind: [\n---\ntext", "---\npublished: soon\n---\ntext", "---\nkind: gossip\n---\ntext"})
    void listsWhatItCannotReadWithTheReason(String bytes) throws IOException {
        List<ReadResult> results = reader.read(write("a.txt", bytes.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(results).singleElement().isInstanceOfSatisfying(ReadResult.Skipped.class, skipped -> assertThat(skipped.reason()).contains(";").doesNotContain("Exception"));
    }

    @Test
    void oneBrokenFileStopsNothing() throws IOException {
        Files.createDirectories(folder.resolve("ferry/.hidden"));
        write("ferry/a.txt", STORY.getBytes(StandardCharsets.UTF_8));
        write("ferry/b.txt", new byte[0]);
        write("ferry/c.txt", "Fog\n\nIt was foggy.".getBytes(StandardCharsets.UTF_8));
        write("ferry/.hidden/d.txt", "Hidden".getBytes(StandardCharsets.UTF_8));
        write("ferry/README.md", "About this story".getBytes(StandardCharsets.UTF_8));
        write("large.txt", new byte[Original.MAX_BYTES + 1]);
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("ferry/a.txt"));
        List<ReadResult> results = reader.read(folder);
        assertThat(results).extracting(result -> result.getClass().getSimpleName()).containsExactly("Found", "Skipped", "Found", "Skipped");
        assertThat(results).filteredOn(ReadResult.Found.class::isInstance).extracting(result -> ((ReadResult.Found) result).article().story()).containsOnly("ferry");
    }

    @Test
    void aMissingFileIsSkipped() {
        assertThat(reader.read(folder.resolve("nowhere.txt"))).singleElement()
                .isEqualTo(new ReadResult.Skipped(folder.resolve("nowhere.txt").toString(), "no such file; check the path"));
    }

    private Article only(Path file) {
        return assertThat(reader.read(file)).singleElement().asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.type(ReadResult.Found.class)).actual().article();
    }

    private static String lines(String escaped) {
        return escaped.replace("\\n", "\n").replace("\\r", "\r");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
