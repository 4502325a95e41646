package org.synoptic.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples and counter-examples that stand in the rule files, written as {@link MarkedTimes}. */
class TimeRulesTest {
    private static final TimeFinder FINDER = new TimeFinder("en");

    @TestFactory
    Stream<DynamicTest> everyExampleIsFound() {
        return FINDER.rules().rules().stream().flatMap(rule -> Stream.concat(rule.examples().stream(), rule.not().stream())
                .map(example -> MarkedTimes.test(rule.name(), example.toString(), FINDER)));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(FINDER.rules().rules()).noneMatch(rule -> rule.examples().isEmpty());
    }
}
