package org.synoptic.fact.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.synoptic.article.Article;
import org.synoptic.fact.Quotation;
import org.synoptic.fact.Reading;
import org.synoptic.fact.rule.Rule;

/** Runs the examples and counter-examples that stand in the rule file: {@code {speaker} said [what was said]}. */
class QuotationRulesTest {
    private static final QuotationFinder FINDER = new QuotationFinder("en");

    @TestFactory
    Stream<DynamicTest> everyExampleIsFound() {
        return FINDER.rules().rules().stream().flatMap(rule -> Stream.concat(rule.examples().stream(), rule.not().stream()).map(text -> test(rule, text.toString())));
    }

    private static DynamicTest test(Rule rule, String marked) {
        return DynamicTest.dynamicTest(rule.name() + ": " + marked, () -> {
            String plain = marked.replaceAll("[{}\\[\\]]", "");
            assertThat(mark(plain, read(plain))).isEqualTo(marked);
        });
    }

    static List<Quotation> read(String text) {
        Reading reading = new Reading(Article.builder("a").text(text).build());
        FINDER.find(reading);
        return reading.quotations;
    }

    private record Mark(int place, String sign) {}

    private static String mark(String text, List<Quotation> quotations) {
        List<Mark> marks = new ArrayList<>();
        for (Quotation quotation : quotations) {
            marks.add(new Mark(quotation.content().start(), "["));
            marks.add(new Mark(quotation.content().end(), "]"));
        }
        quotations.stream().map(Quotation::source).filter(java.util.Objects::nonNull).distinct().forEach(source -> {
            marks.add(new Mark(source.start(), "{"));
            marks.add(new Mark(source.end(), "}"));
        });
        marks.sort(Comparator.comparing(Mark::place).reversed());
        StringBuilder result = new StringBuilder(text);
        for (Mark mark : marks) result.insert(mark.place(), mark.sign());
        return result.toString();
    }
}
