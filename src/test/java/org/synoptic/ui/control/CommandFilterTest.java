package org.synoptic.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandFilterTest {
    private static final List<Command> ALL = List.of(
            Command.of("Compare", "Go to the next difference", "F8", () -> {}),
            Command.of("Compare", "Go to the previous difference", "Shift+F8", () -> {}),
            Command.of("Search", "Go to the next hit", "F3", () -> {}),
            Command.of("Window", "Larger text", "Shortcut+PLUS", () -> {}),
            Command.of("Window", "Follow the system's light or dark", null, () -> {}),
            Command.of("Search", "Save this search", null, () -> false, () -> {}));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            next diff   | Go to the next difference
            NEXT        | Go to the next difference; Go to the next hit
            hit         | Go to the next hit
            window text | Larger text
            search      | Go to the next hit
            ext         | -
            l           | Larger text; Follow the system's light or dark
            """)
    void everyTypedWordBeginsAWordOfTheCommandOrItsGroup(String typed, String names) {
        assertThat(CommandFilter.of(ALL, typed)).extracting(Command::name).isEqualTo(names == null ? List.of() : List.of(names.split("; ")));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '"})
    void allThatIsPossibleIsOffered(String typed) {
        assertThat(CommandFilter.of(ALL, typed)).hasSize(5);
    }
}
