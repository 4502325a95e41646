package org.synoptic.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.Reading;
import org.synoptic.fact.Timex;

/** A text in which the times are marked: {@code 2017-01-02: text with [times] => value; value}. Without a day it is read on 10 May 2017, a Wednesday. */
record MarkedTimes(String published, String marked, String values) {
    private static final Pattern FORM = Pattern.compile("(?:(\\d{4}-\\d\\d-\\d\\d): )?(.*?)(?: => (.*))?");

    static MarkedTimes parse(String line) {
        Matcher parts = FORM.matcher(line);
        assertThat(parts.matches()).isTrue();
        return new MarkedTimes(parts.group(1) == null ? "2017-05-10" : parts.group(1), parts.group(2), parts.group(3));
    }

    /** That the finder finds the marked times and no others, with these values. */
    static DynamicTest test(String name, String line, TimeFinder finder) {
        return DynamicTest.dynamicTest(name + ": " + line, () -> parse(line).check(finder));
    }

    private void check(TimeFinder finder) {
        String text = marked.replace("[", "").replace("]", "");
        Reading reading = new Reading(Article.builder("a").published(Published.parse(published)).text(text).build());
        finder.find(reading);
        assertThat(mark(text, reading.times)).isEqualTo(marked);
        if (values != null) assertThat(reading.times.stream().map(time -> String.valueOf(time.value())).collect(Collectors.joining("; "))).isEqualTo(values);
    }

    private static String mark(String text, List<Timex> times) {
        StringBuilder marked = new StringBuilder(text);
        for (Timex time : times.reversed()) marked.insert(time.passage().end(), ']').insert(time.passage().start(), '[');
        return marked.toString();
    }
}
