package org.synoptic.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void inAFolderThatIsNotThere() {
        file = folder.resolve("data").resolve("window.json");
    }

    @Test
    void whatWasChangedIsThereAtTheNextStart() {
        Settings changed = Settings.FIRST.withOpen("ferry", List.of("a", "b")).withAppearance(Appearance.DARK).withTextSize(120)
                .withDivider("facts", 0.25).withLists(300).withReading(reading -> reading.withRule("IBC").withTab("Timeline").withTops(List.of(0.5, 0.25))).withWindow(new Settings.WindowPlace(10, 20, 1200, 700, true));
        try (SettingsStore store = new SettingsStore(file)) {
            store.update(_ -> changed);
        }
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.get()).isEqualTo(changed);
        }
        assertThat(folder.resolve("data")).isDirectoryContaining("glob:**/window.json").isDirectoryNotContaining("glob:**/*.new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2", "{\"appearance\": \"PINK\"}", "{\"textSize\": \"large\"}", "\u0000\u0000"})
    void aBrokenFileIsPutAsideAndTheFirstValuesHold(String content) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.get()).isEqualTo(Settings.FIRST);
            store.update(settings -> settings.withTextSize(130));
        }
        assertThat(file.resolveSibling("window.json.broken")).hasContent(content);
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.get().textSize()).isEqualTo(130);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "{\"fromALaterVersion\": true}", "{\"dividers\": {\"facts\": 7}, \"textSize\": 0, \"lists\": -3, \"reading\": {\"tops\": [0, 7]}}"})
    void whatIsMissingOrOutOfRangeTakesItsFirstValue(String content) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        try (SettingsStore store = new SettingsStore(file)) {
            assertThat(store.get().textSize()).isEqualTo(100);
            assertThat(store.get().divider("facts", 0.2)).isEqualTo(0.2);
            assertThat(store.get().lists()).isZero();
            assertThat(store.get().reading().tops()).allMatch(top -> top == 0);
            assertThat(store.get().appearance()).isEqualTo(Appearance.SYSTEM);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenStopsNothing() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where the folder should be");
        try (SettingsStore store = new SettingsStore(file)) {
            store.update(settings -> settings.withTextSize(110));
            assertThat(store.get().textSize()).isEqualTo(110);
        }
    }
}
