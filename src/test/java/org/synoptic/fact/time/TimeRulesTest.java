package org.synoptic.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;
import org.synoptic.fact.rule.Rule;

/** Runs the examples and counter-examples that stand in the rule files: {@code 2017-01-02: text with [times] => value; value}. */
class TimeRulesTest {
    private static final TimeFinder FINDER = new TimeFinder("en");
    private static final Pattern EXAMPLE = Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d): )?(.*?)(?: => (.*))?");

    @TestFactory
    Stream<DynamicTest> everyExampleIsFound() {
        return FINDER.rules().rules().stream().flatMap(rule -> Stream.concat(
                rule.examples().stream().map(example -> test(rule, example.toString())),
                rule.not().stream().map(text -> test(rule, text.toString()))));
    }

    @Test
    void everyRuleHasAnExample() {
        assertThat(FINDER.rules().rules()).noneMatch(rule -> rule.examples().isEmpty());
    }

    private static DynamicTest test(Rule rule, String example) {
        return DynamicTest.dynamicTest(rule.name() + ": " + example, () -> {
            Matcher parts = EXAMPLE.matcher(example);
            assertThat(parts.matches()).isTrue();
            String marked = parts.group(2);
            List<Timex> times = read(marked.replace("[", "").replace("]", ""), parts.group(1) == null ? "2017-05-10" : parts.group(1));
            assertThat(mark(marked.replace("[", "").replace("]", ""), times)).isEqualTo(marked);
            if (parts.group(3) != null)
                assertThat(times.stream().map(time -> String.valueOf(time.value())).collect(Collectors.joining("; "))).isEqualTo(parts.group(3));
        });
    }

    private static List<Timex> read(String text, String published) {
        Reading reading = new Reading(Article.builder("a").published(Published.parse(published)).text(text).build());
        FINDER.find(reading);
        return new ArrayList<>(reading.times);
    }

    private static String mark(String text, List<Timex> times) {
        StringBuilder marked = new StringBuilder(text);
        for (Timex time : times.reversed()) marked.insert(time.passage().end(), ']').insert(time.passage().start(), '[');
        return marked.toString();
    }
}
