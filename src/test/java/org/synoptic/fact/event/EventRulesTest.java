package org.synoptic.fact.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.Dates;
import org.synoptic.fact.Fact;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.rule.Rule;
import org.synoptic.fact.time.TimeFinder;

/** Runs the examples and counter-examples of the event rules, read on Friday, 12 February 2016. */
class EventRulesTest {
    private static final EventFinder EVENTS = new EventFinder("en");
    private static final FactExtractor EXTRACTOR = new FactExtractor(java.util.List.of(new TimeFinder("en"), EVENTS));

    @TestFactory
    Stream<DynamicTest> everyExampleIsFound() {
        return EVENTS.rules().stream().flatMap(rule -> Stream.concat(
                rule.examples().stream().map(example -> test(rule, example.toString())),
                rule.not().stream().map(text -> test(rule, text + " => "))));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(EVENTS.rules()).noneMatch(rule -> rule.examples().isEmpty());
    }

    private static DynamicTest test(Rule rule, String example) {
        return DynamicTest.dynamicTest(rule.name() + ": " + example, () -> {
            String[] parts = example.split(" => ?");
            Article article = Article.builder("a").published(Published.on(LocalDate.of(2016, 2, 12))).text(parts[0]).build();
            String found = EXTRACTOR.extract(article).facts().stream().map(EventRulesTest::show).collect(Collectors.joining("; "));
            assertThat(found).isEqualTo(parts.length > 1 ? parts[1] : "");
        });
    }

    private static String show(Fact fact) {
        Dates dates = (Dates) fact.value();
        return fact.kind() + ", " + fact.about() + ", " + day(dates.set().from()) + "/" + day(dates.set().to()) + ", " + fact.claim().modality().key();
    }

    private static String day(LocalDate day) {
        return day == null ? "*" : day.toString();
    }
}
