package org.synoptic.fact.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.synoptic.fact.Interval;
import org.synoptic.fact.rule.Layers;
import org.synoptic.text.AnnotatedText;

/** Runs the examples of {@code en/amounts.yaml}. */
class AmountsTest {
    private static final Amounts AMOUNTS = new Amounts();

    @TestFactory
    Stream<DynamicTest> theExamplesOfEachRule() {
        return AMOUNTS.rules().rules().stream().flatMap(rule -> rule.examples().stream().map(example -> {
            Map<?, ?> fields = (Map<?, ?>) example;
            return DynamicTest.dynamicTest(rule.name() + ": " + fields.get("text"), () -> {
                Layers layers = new Layers(AnnotatedText.of(fields.get("text").toString()));
                AMOUNTS.mark(layers);
                assertThat(layers.all(Amounts.LAYER)).as("figures").isNotEmpty();
                Layers.Mention mention = layers.all(Amounts.LAYER).getFirst();
                assertThat(layers.text().words(mention.first(), mention.end())).isEqualTo(fields.get("words"));
                assertThat(written(((Figure) mention.found()).amount().set())).isEqualTo(fields.get("set"));
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> noRuleMatchesItsCounterExamples() {
        return AMOUNTS.rules().rules().stream().flatMap(rule -> rule.not().stream().map(text -> DynamicTest.dynamicTest(rule.name() + ": " + text, () -> {
            Layers layers = new Layers(AnnotatedText.of(text.toString()));
            AMOUNTS.mark(layers);
            assertThat(AMOUNTS.rules().find(layers)).noneMatch(match -> match.rule().name().equals(rule.name()));
        })));
    }

    private static String written(Interval set) {
        return edge(set.low()) + ".." + edge(set.high());
    }

    private static String edge(double edge) {
        return Double.isInfinite(edge) ? "*" : new java.math.BigDecimal(edge).stripTrailingZeros().toPlainString();
    }
}
