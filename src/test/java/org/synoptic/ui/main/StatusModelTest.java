package org.synoptic.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.sync.Progress;
import org.synoptic.sync.Progress.Work;

class StatusModelTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            IDLE       | 0  | 0    | 0    | 0 | false | -                 | Index up to date
            IDLE       | 13 | 13   | 1    | 0 | false | -                 | Index up to date · 1 article added
            IDLE       | 13 | 13   | 1200 | 2 | false | -                 | Index up to date · 1,200 articles added · 2 files skipped
            IDLE       | 0  | 0    | 0    | 0 | true  | -                 | Read-only
            READING    | 12 | -1   | 0    | 0 | false | -                 | Reading: 12 files
            READING    | 12 | 3400 | 5    | 1 | false | -                 | Reading: 12 of 3,400 files · 5 articles added · 1 file skipped
            RENEWING   | 1  | 2    | 0    | 0 | false | -                 | Reading again with new rules: 1 of 2 files
            IDLE       | 1  | 2    | 0    | 0 | false | the disk is full  | Index: the disk is full
            """)
    void tellsWhatTheLibraryIsDoing(Work work, long done, long total, long added, int skipped, boolean readOnly, String problem, String words) {
        assertThat(StatusModel.words(new Progress(work, done, total, added, 0, 0, 0, skipped, 0, problem), skipped, readOnly)).isEqualTo(words);
    }
}
