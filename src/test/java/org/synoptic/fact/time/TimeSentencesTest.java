package org.synoptic.fact.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Times in sentences of all kinds of news, beyond those that stand beside the rules: {@code sentences.txt}. */
class TimeSentencesTest {
    private static final TimeFinder FINDER = new TimeFinder("en");

    @TestFactory
    Stream<DynamicTest> everyTimeOfASentenceIsFound() {
        try (var in = TimeSentencesTest.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> MarkedTimes.test("sentence", line, FINDER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
