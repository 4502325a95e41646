package org.synoptic.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.app.Wiring;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.compare.Comparer;

class VersionsTest {
    private static final Instant NOON = Instant.parse("2031-03-12T12:00:00Z");

    @TempDir
    Path folder;

    private static Version version(String text, Instant replaced) {
        return new Version(Article.builder("/c/bridge.txt").headline("Bridge falls").outlet("Post").published(Published.on(LocalDate.of(2031, 3, 11))).text(text).build(), replaced);
    }

    @Test
    void olderTextsAreKeptOnceAndInOrder() throws IOException {
        Versions versions = new Versions(folder);
        versions.keep(version("Seven people were killed.", NOON));
        versions.keep(version("Nine people were killed.", NOON.plusSeconds(60)));
        versions.keep(version("Seven people were killed.", NOON.plusSeconds(90)));
        assertThat(new Versions(folder).of("/c/bridge.txt")).containsExactly(version("Seven people were killed.", NOON), version("Nine people were killed.", NOON.plusSeconds(60)));
        versions.move("/c/bridge.txt", "/d/bridge.txt");
        assertThat(versions.of("/d/bridge.txt")).extracting(version -> version.article().text()).hasSize(2);
    }

    @Test
    void aVersionThatWasHalfWrittenWhenTheProgramWasKilledSpoilsNoOther() throws IOException {
        Versions versions = new Versions(folder);
        versions.keep(version("Seven people were killed.", NOON));
        try (Stream<Path> files = Files.walk(folder)) {
            Files.writeString(files.filter(Files::isRegularFile).findFirst().orElseThrow(), "\n{\"text\":\"Nine peo", StandardOpenOption.APPEND);
        }
        versions.keep(version("Nine people were killed.", NOON));
        assertThat(versions.of("/c/bridge.txt")).extracting(version -> version.article().text()).containsExactly("Seven people were killed.", "Nine people were killed.");
    }

    @ParameterizedTest
    @ValueSource(strings = {".jsonl", ".copy.jsonl"})
    void aDamagedPageOfEitherCopyLosesNoVersion(String copy) throws IOException {
        Versions versions = new Versions(folder);
        String filler = " The river is cold.".repeat(300);
        for (int i = 0; i < 4; i++) versions.keep(version(i + " people were killed." + filler, NOON.plusSeconds(i)));
        damage(copy, 4096);
        assertThat(versions.of("/c/bridge.txt")).extracting(version -> version.article().text().charAt(0)).containsExactly('0', '1', '2', '3');
        versions.keep(version("4 people were killed." + filler, NOON.plusSeconds(4)));
        damage(copy.equals(".jsonl") ? ".copy.jsonl" : ".jsonl", 8192);
        assertThat(new Versions(folder).of("/c/bridge.txt")).as("what one copy had lost was made whole").hasSize(5);
    }

    /** Overwrites a page of a file, as a failing disk does. */
    private void damage(String ending, int at) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path file = files.filter(path -> path.toString().replaceFirst("\\.copy\\.jsonl$", "#").endsWith(ending.equals(".copy.jsonl") ? "#" : ending)).findFirst().orElseThrow();
            try (var channel = java.nio.channels.FileChannel.open(file, StandardOpenOption.WRITE)) {
                byte[] rubbish = new byte[4096];
                new java.util.Random(7).nextBytes(rubbish);
                channel.write(java.nio.ByteBuffer.wrap(rubbish), at);
            }
        }
    }

    @Test
    void aChangedLetterIsNoVersion() throws IOException {
        Versions versions = new Versions(folder);
        versions.keep(version("Seven people were killed.", NOON));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.writeString(file, Files.readString(file).replace("Seven", "Sevem"));
        }
        assertThat(versions.of("/c/bridge.txt")).as("rather none than one that nobody printed").isEmpty();
    }

    @Test
    void twoVersionsAreComparedByFact() {
        VersionChanges changes = VersionChanges.between(version("Seven people were killed when the bridge over the Lenn collapsed on Tuesday.\n\nThe river is cold.", NOON),
                version("Twelve people were killed when the bridge over the Lenn collapsed on Tuesday.\n\nThe river is cold.", null), Wiring.factExtractor(), new Comparer());
        assertThat(changes.facts()).extracting(change -> change.before().kind().key() + " " + change.before().stated().words() + " → " + change.after().stated().words())
                .containsExactly("killed Seven → Twelve");
        assertThat(changes.markedAsUpdated()).isFalse();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
            At least 12 people were killed when the bridge at Orva collapsed. Twelve were killed on the bridge, police said. | At least 15 people were killed when the bridge at Orva collapsed. Twelve were killed on the bridge, police said. | killed: “At least 12” → “At least 15”
            At least 12 people were killed when the bridge at Orva collapsed. | Twelve people were killed when the bridge at Orva collapsed. |
            Twelve people were killed when the bridge at Orva collapsed.      | Twelve people were killed when the bridge at Orva collapsed. Nine were injured. | injured: “Nine” is new
            """)
    void aFactIsChangedWhereOneOfItsStatementsIs(String before, String after, String changed) {
        VersionChanges changes = VersionChanges.between(version(before, NOON), version(after, null), Wiring.factExtractor(), new Comparer());
        assertThat(changes.facts().stream().map(VersionChanges.FactChange::words).filter(words -> !words.startsWith("occurred"))).isEqualTo(changed == null ? List.of() : List.of(changed));
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, a b c, a b c",
        "a b c, a x c, a[- b][+ x] c",
        "a b, a b c, a b[+ c]",
        "a b c, c, [-a b] c | [-a b c][+c]",
        "one\\ntwo, one\\nthree, one\\n[-two][+three]",
        "'', a, [+a]"})
    void twoVersionsAreComparedByWord(String before, String after, String marked) {
        List<WordChange> changes = WordChange.between(lines(before), lines(after));
        assertThat(changes.stream().map(VersionsTest::marked).collect(Collectors.joining())).isIn((Object[]) lines(marked).split(" \\| "));
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }

    private static String marked(WordChange change) {
        return switch (change.kind()) {
            case SAME -> change.words();
            case ADDED -> "[+" + change.words() + "]";
            case REMOVED -> "[-" + change.words() + "]";
        };
    }

    @Test
    void textsWithoutACommonLineAreComparedInBoundedTime() {
        String before = "one two three ".repeat(40_000);
        String after = "four five six ".repeat(40_000);
        assertThat(WordChange.between(before, after)).containsExactly(new WordChange(WordChange.Kind.REMOVED, before), new WordChange(WordChange.Kind.ADDED, after));
    }
}
