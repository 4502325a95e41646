package org.synoptic.article.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;

/** Files made to do harm cost an entry in the skipped list and nothing else. */
class HostileFilesTest {
    private static final String SECRET = "the-secret-of-the-house";

    @TempDir
    Path folder;

    private final FolderReader reader = Wiring.folderReader();

    @TestFactory
    Stream<DynamicTest> noEntityIsFetchedOrMultiplied() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), SECRET);
        String fetching = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha ha ha ha ha ha ha ha ha ha\">");
        for (int i = 1; i < 30; i++) laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        laughs.append("<!ENTITY e \"&a29;\">]>");
        return Stream.of(fetching, laughs.toString()).flatMap(type -> documentsThatUseAnEntity(type).entrySet().stream()).map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
            List<ReadResult> results = read(sample.getValue());
            assertThat(results).isNotEmpty();
            assertThat(results.toString()).doesNotContain(SECRET).hasSizeLessThan(20_000);
        }));
    }

    private static Map<String, byte[]> documentsThatUseAnEntity(String type) {
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("rss", FormatSamples.utf8(type + "<rss><channel><title>A &e; feed</title><item><title>An &e; entry</title><description>Its &e; words.</description></item></channel></rss>"));
        samples.put("nitf", FormatSamples.utf8(type + "<nitf><body><body.head><hl1>A &e; head</hl1></body.head><body.content><p>Its &e; words.</p></body.content></body></nitf>"));
        samples.put("newsml", FormatSamples.utf8(type + "<newsItem><headline>A &e; head</headline><inlineXML><p>Its &e; words.</p></inlineXML></newsItem>"));
        samples.put("docx", FormatSamples.zip(Map.of("word/document.xml", FormatSamples.utf8(type + "<w:document><w:p><w:t>Its &e; words.</w:t></w:p></w:document>"))));
        samples.put("odt", FormatSamples.zip(Map.of("meta.xml", new byte[0], "content.xml", FormatSamples.utf8(type + "<office:text><text:p>Its &e; words.</text:p></office:text>"))));
        samples.put("xlsx", FormatSamples.zip(Map.of("xl/workbook.xml", new byte[0], "xl/worksheets/sheet1.xml", FormatSamples.utf8(type + "<worksheet><row><c t=\"str\"><v>text</v></c></row><row><c t=\"str\"><v>Its &e; words.</v></c></row></worksheet>"))));
        return samples;
    }

    @TestFactory
    Stream<DynamicTest> nothingNestsTooDeep() {
        int deep = 200_000;
        return Map.of(
                "page", "<html><body>" + "<div>".repeat(deep) + "<p>Words.</p>",
                "table in table", "<html><body>" + "<table><tr><td>".repeat(deep / 10) + "<p>Words.</p>",
                "feed", "<rss>" + "<channel>".repeat(deep) + "<title>Words</title>",
                "rtf", "{\\rtf1 " + "{".repeat(deep) + "Words.",
                "json lines", "{\"text\": " + "[".repeat(deep),
                "json in a page", "<html><head><script type='application/ld+json'>" + "[".repeat(deep) + "</script></head><body><p>Some words stand here.</p></body></html>",
                "json feed", "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": " + "[".repeat(deep),
                "header", "---\nnote: " + "[".repeat(deep / 10) + "\n---\nWords.",
                "mail", "From: a@example.org\nSubject: x\nMIME-Version: 1.0\n" + "Content-Type: multipart/mixed; boundary=b\n\n--b\n".repeat(deep / 100) + "\nWords."
        ).entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> assertThat(read(FormatSamples.utf8(sample.getValue()))).isNotEmpty()));
    }

    @Test
    void aBombInAnArchiveIsSkippedAndTheRestIsRead() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("bomb.txt", new byte[Original.MAX_BYTES + 1]);
        entries.put("../../outside.txt", FormatSamples.utf8("Out\n\nOut of the folder."));
        entries.put("story/fog.txt", FormatSamples.utf8("Fog\n\nIt was foggy."));
        List<ReadResult> results = read(FormatSamples.zip(entries));
        assertThat(results).hasSize(3).extracting(ReadResult::path).satisfiesExactly(
                path -> assertThat(path).endsWith("!/bomb.txt"), path -> assertThat(path).endsWith("!/../../outside.txt"), path -> assertThat(path).endsWith("!/story/fog.txt"));
        assertThat(results.subList(0, 2)).allMatch(ReadResult.Skipped.class::isInstance);
        assertThat(((ReadResult.Found) results.get(2)).article()).returns("story", Article::story).returns("It was foggy.", Article::text);
    }

    @Test
    void archivesInArchivesEnd() throws IOException {
        byte[] inner = FormatSamples.utf8("Fog\n\nIt was foggy.");
        for (int i = 0; i < 10; i++) inner = FormatSamples.zip(Map.of("inner", inner));
        assertThat(read(inner)).singleElement().isInstanceOf(ReadResult.Skipped.class);
    }

    @Test
    void aLockedDocumentSaysSo() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(locked);
        }
        assertThat(read(locked.toByteArray())).singleElement().isInstanceOfSatisfying(ReadResult.Skipped.class, skipped -> assertThat(skipped.reason()).contains("password"));
    }

    @Test
    void aPageOfNothingButTagsIsSkipped() throws IOException {
        assertThat(read(FormatSamples.utf8("<html><body>" + "<p>x".repeat(1_200_000)))).singleElement().isInstanceOf(ReadResult.Skipped.class);
    }

    @Test
    void scriptsLeaveNothing() throws IOException {
        String page = FormatSamples.page().replace("</article>", "<script>document.write('" + SECRET + "')</script><style>p { content: '" + SECRET + "' }</style></article>");
        assertThat(read(FormatSamples.utf8(page)).toString()).doesNotContain(SECRET).contains(FormatSamples.FIRST);
    }

    @Test
    void aLinkedFolderIsNotEntered() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Files.writeString(outside.resolve("fog.txt"), "Fog\n\nIt was foggy.");
        Path library = Files.createDirectories(folder.resolve("library"));
        Files.createSymbolicLink(library.resolve("link"), outside);
        Files.createSymbolicLink(outside.resolve("loop"), outside);
        assertThat(reader.read(library)).isEmpty();
        assertThat(reader.read(outside)).hasSize(1);
    }

    @Test
    void aNameThatTheSystemCannotWriteIsTold() throws Exception {
        Process made = new ProcessBuilder("sh", "-c", "echo words > \"$(printf 'caf\\351.txt')\"").directory(folder.toFile()).start();
        assumeTrue(made.waitFor() == 0);
        assertThat(reader.read(folder)).singleElement().isInstanceOfSatisfying(ReadResult.Skipped.class, skipped -> assertThat(skipped.reason()).contains("rename it"));
    }

    @Test
    void aLineWithoutEndIsNoHeadline() throws IOException {
        assertThat(read(FormatSamples.utf8("word ".repeat(100_000)))).singleElement().isInstanceOfSatisfying(ReadResult.Found.class, found -> assertThat(found.article().headline()).isEmpty());
    }

    private List<ReadResult> read(byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve("sample"), bytes));
    }
}
