package org.synoptic.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Linux      | -             | -            | /home/reader/.local/share/synoptic
            Linux      | XDG_DATA_HOME | /data        | /data/synoptic
            Linux      | SYNOPTIC_DATA | /cases/2031  | /cases/2031
            Mac OS X   | -             | -            | /home/reader/Library/Application Support/Synoptic
            Windows 11 | LOCALAPPDATA  | /local       | /local/Synoptic
            Windows 11 | SYNOPTIC_DATA | /cases/2031  | /cases/2031
            """)
    void dataLiesWhereTheSystemKeepsItUnlessTheUserSaysElse(String system, String variable, String value, Path expected) {
        Map<String, String> environment = new HashMap<>();
        if (variable != null) environment.put(variable, value);
        assertThat(Places.data(environment, system, Path.of("/home/reader"))).isEqualTo(expected);
    }
}
