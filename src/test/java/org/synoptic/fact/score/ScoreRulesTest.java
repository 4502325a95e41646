package org.synoptic.fact.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.synoptic.article.Article;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Score;
import org.synoptic.fact.rule.Rule;

/** Runs the examples and counter-examples of the rules of scores. */
class ScoreRulesTest {
    private static final ScoreFinder SCORES = new ScoreFinder("en");
    private static final FactExtractor EXTRACTOR = new FactExtractor(List.of(SCORES));

    @TestFactory
    Stream<DynamicTest> everyExampleIsFound() {
        return SCORES.rules().stream().flatMap(rule -> Stream.concat(
                rule.examples().stream().map(example -> test(rule, example.toString())),
                rule.not().stream().map(text -> test(rule, text + " => "))));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(SCORES.rules()).noneMatch(rule -> rule.examples().isEmpty());
    }

    private static DynamicTest test(Rule rule, String example) {
        return DynamicTest.dynamicTest(rule.name() + ": " + example, () -> {
            String[] parts = example.split(" => ?");
            String found = EXTRACTOR.extract(Article.builder("a").text(parts[0]).build()).facts().stream().map(ScoreRulesTest::show).collect(Collectors.joining("; "));
            assertThat(found).isEqualTo(parts.length > 1 ? parts[1] : "");
        });
    }

    private static String show(Fact fact) {
        return fact.unit() + ", " + ((Score) fact.value()).parts().stream().map(part -> part.first() + "-" + part.second()).collect(Collectors.joining(", "));
    }
}
