package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synoptic.ui.settings.Appearance;
import org.synoptic.ui.settings.Settings;
import org.synoptic.ui.settings.SettingsStore;

class LookTest {
    @TempDir
    private Path folder;
    private SettingsStore store;
    private Look look;

    @BeforeEach
    void atTheFirstStart() {
        store = new SettingsStore(folder.resolve("window.json"));
        look = new Look(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void followsTheSystemUntilChosenByHand() {
        look.systemDarkProperty().set(true);
        assertThat(look.darkBinding().get()).isTrue();
        look.flip();
        assertThat(look.darkBinding().get()).isFalse();
        look.systemDarkProperty().set(false);
        look.systemDarkProperty().set(true);
        assertThat(look.darkBinding().get()).isFalse();
        look.choose(Appearance.SYSTEM);
        assertThat(look.darkBinding().get()).isTrue();
    }

    @Test
    void theTextGrowsAndShrinksWithinBounds() {
        for (int i = 0; i < 40; i++) look.larger();
        assertThat(look.textSizeProperty().get()).isEqualTo(Settings.LARGEST);
        for (int i = 0; i < 40; i++) look.smaller();
        assertThat(look.textSizeProperty().get()).isEqualTo(Settings.SMALLEST);
        look.normal();
        assertThat(store.get().textSize()).isEqualTo(100);
    }
}
