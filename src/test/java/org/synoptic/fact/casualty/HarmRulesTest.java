package org.synoptic.fact.casualty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.synoptic.fact.Interval;
import org.synoptic.fact.Passage;
import org.synoptic.fact.quantity.Amounts;
import org.synoptic.fact.rule.Layers;
import org.synoptic.text.AnnotatedText;

/** Runs the examples and counter-examples of {@code en/groups.yaml} and {@code en/harm.yaml}. */
class HarmRulesTest {
    private static final Amounts AMOUNTS = new Amounts();
    private static final Groups GROUPS = new Groups();
    private static final HarmFinder HARMS = new HarmFinder();

    @TestFactory
    Stream<DynamicTest> theGroupsOfEachExample() {
        return GROUPS.rules().rules().stream().flatMap(rule -> rule.examples().stream().map(example -> {
            Map<?, ?> fields = (Map<?, ?>) example;
            return DynamicTest.dynamicTest(rule.name() + ": " + fields.get("text"), () -> {
                Layers layers = new Layers(AnnotatedText.of(fields.get("text").toString()));
                AMOUNTS.mark(layers);
                GROUPS.mark(layers);
                List<String> found = layers.all(Groups.LAYER).stream().filter(mention -> ((Group) mention.found()).amount() != null)
                        .map(mention -> layers.text().words(mention.first(), mention.end()) + " = " + (int) ((Group) mention.found()).amount().stated()).toList();
                assertThat(found).contains(fields.get("words") + " = " + fields.get("n"));
            });
        }));
    }

    @TestFactory
    Stream<DynamicTest> noGroupsInTheCounterExamples() {
        return GROUPS.rules().rules().stream().flatMap(rule -> rule.not().stream().map(text -> DynamicTest.dynamicTest(rule.name() + ": " + text, () -> {
            Layers layers = new Layers(AnnotatedText.of(text.toString()));
            AMOUNTS.mark(layers);
            GROUPS.mark(layers);
            assertThat(layers.all(Groups.LAYER)).noneMatch(mention -> ((Group) mention.found()).form() == Group.Form.BARE);
        })));
    }

    @TestFactory
    Stream<DynamicTest> theFactsOfEachExample() {
        return HARMS.rules().rules().stream().flatMap(rule -> rule.examples().stream().map(example -> {
            Map<?, ?> fields = (Map<?, ?>) example;
            return DynamicTest.dynamicTest(rule.name() + ": " + fields.get("text"),
                    () -> assertThat(facts(fields.get("text").toString())).isEqualTo(fields.get("facts")));
        }));
    }

    @TestFactory
    Stream<DynamicTest> nothingInTheCounterExamples() {
        return HARMS.rules().rules().stream().flatMap(rule -> rule.not().stream().map(text -> DynamicTest.dynamicTest(rule.name() + ": " + text,
                () -> assertThat(facts(text.toString())).isEmpty())));
    }

    /** {@code injured 2, killed 3..}: kinds with low and high, in alphabetic order. */
    private static String facts(String text) {
        Layers layers = new Layers(AnnotatedText.of(text));
        AMOUNTS.mark(layers);
        return HARMS.find(Passage.Part.TEXT, layers).stream().map(harm -> harm.kind().name().toLowerCase(Locale.ROOT) + " " + written(harm.amount().set()))
                .sorted().collect(Collectors.joining(", "));
    }

    private static String written(Interval set) {
        String low = String.valueOf((long) set.low());
        return set.low() == set.high() ? low : low + ".." + (Double.isInfinite(set.high()) ? "" : String.valueOf((long) set.high()));
    }
}
