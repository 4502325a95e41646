package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {
    private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0", "HOME", "/home/reader");

    @Test
    void aDesktopWithGtkAndFontsHasNoProblem() {
        assertThat(DisplayCheck.problem(DESKTOP, _ -> true, _ -> true)).isEmpty();
    }

    @Test
    void aMissingLibraryIsNamedWithWhatToInstall() {
        assertThat(DisplayCheck.problem(DESKTOP, library -> !library.startsWith("libXtst"), _ -> true)).get().asString()
                .contains("libXtst.so.6", "apt-get install libgtk-3-0").doesNotContain("\n");
    }

    @Test
    void fontsOfTheUserAreEnough() {
        assertThat(DisplayCheck.problem(DESKTOP, _ -> true, folder -> folder.startsWith("/home/reader"))).isEmpty();
        assertThat(DisplayCheck.problem(DESKTOP, _ -> true, _ -> false)).get().asString().contains("font", "fonts-dejavu").doesNotContain("\n");
    }

    @Test
    void withoutADisplayTheCommandsAreOffered() {
        assertThat(DisplayCheck.problem(Map.of(), _ -> true, _ -> true)).get().asString().contains("DISPLAY", "--help").doesNotContain("\n");
    }
}
