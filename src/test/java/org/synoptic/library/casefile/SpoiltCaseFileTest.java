package org.synoptic.library.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Sha256;
import org.synoptic.library.Library;

/** A case file is taken in whole or not at all, and says nothing of what is not in it. */
class SpoiltCaseFileTest extends CaseFixture {
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
            assertThat(library.articles().size()).isZero();
            assertThat(library.judgements().log(0)).isEmpty();
            try (Stream<Path> left = Files.list(library.folders().added())) {
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
        return Sha256.of(bytes);
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
            assertThat(library.articles().size()).isZero();
            assertThat(library.judgements().log(0)).isEmpty();
        }
    }
}
