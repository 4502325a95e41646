package org.synoptic.fact.time;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A second language is a second folder of word lists and rules beside {@code en}, and nothing else: here a few words of German. */
class SecondLanguageTest {
    private static final TimeFinder FINDER = new TimeFinder("de");

    @TestFactory
    Stream<DynamicTest> everyExampleIsFound() {
        return FINDER.rules().rules().stream().flatMap(rule -> rule.examples().stream().map(example -> MarkedTimes.test(rule.name(), example.toString(), FINDER)));
    }
}
