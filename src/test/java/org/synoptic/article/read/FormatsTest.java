package org.synoptic.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;

/** Every format, told by content alone: good files, files cut off, and files with random damage. */
class FormatsTest {
    private static final Set<String> TELL_NEITHER_OUTLET_NOR_DAY = Set.of("docx", "odt", "rtf", "pdf");
    private static final int DAMAGED_COPIES = 60;
    private static final long SEED = 20310304;

    @TempDir
    Path folder;

    private final FolderReader reader = Wiring.folderReader();

    @TestFactory
    Stream<DynamicTest> readsTheArticle() {
        return FormatSamples.all().entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
            List<ReadResult> results = read(sample.getValue());
            assertThat(results).singleElement().isInstanceOf(ReadResult.Found.class);
            Article article = ((ReadResult.Found) results.getFirst()).article();
            assertThat(article.headline()).isEqualTo(FormatSamples.HEADLINE);
            assertThat(article.text().replaceAll("\\s+", " ")).isEqualTo(FormatSamples.FIRST + (sample.getKey().equals("factiva with codes") ? " TD " : " ") + FormatSamples.SECOND);
            assertThat(article.incomplete()).isFalse();
            if (TELL_NEITHER_OUTLET_NOR_DAY.contains(sample.getKey())) return;
            assertThat(article.outletName()).isEqualTo("Valley Herald");
            assertThat(article.published().day()).hasToString("2031-03-04");
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            89504E470D0A1A0A0000000D | picture
            FFD8FFE000104A464946     | picture
            D0CF11E0A1B11AE1         | DOCX
            1F8B0800000000           | unpack
            53514C69746520666F726D6174203300 | database
            CAFEBABE0000004100       | program
            0001020304050607         | control characters
            """)
    void saysWhatElseAFileIs(String bytes, String words) throws IOException {
        assertThat(read(HexFormat.of().parseHex(bytes.strip()))).singleElement().isInstanceOfSatisfying(ReadResult.Skipped.class, skipped -> assertThat(skipped.reason()).contains(words));
    }

    @Test
    void aPageSavedWithItsPicturesAndScriptsIsOneArticle() throws IOException {
        Files.createDirectories(folder.resolve("bridge_files"));
        Files.writeString(folder.resolve("bridge.html"), FormatSamples.page());
        Files.writeString(folder.resolve("bridge_files/advert.html"), "<html><body><p>Buy a boat now, while stocks last.</p></body></html>");
        Files.writeString(folder.resolve("bridge_files/script.js"), "var boat = 1;");
        assertThat(reader.read(folder)).singleElement().isInstanceOf(ReadResult.Found.class);
    }

    @TestFactory
    Stream<DynamicTest> aFileThatBreaksOffStopsNothing() {
        return FormatSamples.all().entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
            byte[] whole = sample.getValue();
            for (int length = 0; length < whole.length; length += 1 + whole.length / 23) check(read(Arrays.copyOf(whole, length)));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aDamagedFileStopsNothing() {
        Random random = new Random(SEED);
        return FormatSamples.all().entrySet().stream().map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
            for (int copy = 0; copy < DAMAGED_COPIES; copy++) check(read(damage(sample, random)));
        }));
    }

    private static byte[] damage(Map.Entry<String, byte[]> sample, Random random) {
        byte[] bytes = sample.getValue().clone();
        for (int i = 0; i <= random.nextInt(8); i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(30)), (byte) "<>{}\\\"&\0".charAt(random.nextInt(8)));
                default -> System.arraycopy(bytes, random.nextInt(bytes.length - Math.min(20, bytes.length - at)), bytes, at, Math.min(20, bytes.length - at));
            }
        }
        return bytes;
    }

    private static void check(List<ReadResult> results) {
        assertThat(results).isNotEmpty().filteredOn(ReadResult.Skipped.class::isInstance)
                .allSatisfy(skipped -> assertThat(((ReadResult.Skipped) skipped).reason()).contains(";"));
    }

    private List<ReadResult> read(byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve("sample"), bytes));
    }
}
