package org.synoptic.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.fact.Passage.Part;
import org.synoptic.text.Span;

class SegmentsTest {
    /** Marks are written {@code from-to verdict}, segments {@code from-to} with the verdicts from top to bottom and {@code *} for a hit. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing marked              | 0-9   |                              |          | 0-9
            an empty paragraph          | 4-4   | 0-9 agree                    |          |
            one mark inside             | 0-9   | 2-5 agree                    |          | 0-2, 2-5 agree, 5-9
            a mark over all of it       | 0-9   | 0-9 differ                   |          | 0-9 differ
            a mark at the start         | 0-9   | 0-3 agree                    |          | 0-3 agree, 3-9
            neighbours touch            | 0-9   | 2-4 agree; 4-6 differ        |          | 0-2, 2-4 agree, 4-6 differ, 6-9
            they overlap in part        | 0-9   | 1-5 agree; 3-8 compatible    |          | 0-1, 1-3 agree, 3-5 agree compatible, 5-8 compatible, 8-9
            the shorter lies on top     | 0-9   | 0-9 differ; 3-5 agree        |          | 0-3 differ, 3-5 agree differ, 5-9 differ
            equal, the stronger on top  | 0-9   | 2-5 agree; 2-5 differ        |          | 0-2, 2-5 differ agree, 5-9
            a mark of the paragraph before and this one | 10-19 | 5-12 agree   |          | 10-12 agree, 12-19
            a mark elsewhere            | 10-19 | 2-10 agree; 19-25 differ     |          | 10-19
            a hit alone                 | 0-9   |                              | 3-4      | 0-3, 3-4 *, 4-9
            a hit across a mark's edge  | 0-9   | 2-5 agree                    | 4-7      | 0-2, 2-4 agree, 4-5 agree *, 5-7 *, 7-9
            hits that overlap           | 0-9   |                              | 1-4; 3-6 | 0-1, 1-3 *, 3-4 *, 4-6 *, 6-9
            """)
    void segments(String rule, String paragraph, String marks, String hits, String expected) {
        List<Segment> segments = Segments.of(span(paragraph), split(marks).map(SegmentsTest::mark).toList(), split(hits).map(SegmentsTest::span).toList());
        assertThat(segments.stream().map(SegmentsTest::words).collect(Collectors.joining(", "))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void coverTheParagraphWithoutGapsWhateverTheMarks() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                int start = random.nextInt(60);
                marks.add(new Mark(i, Part.TEXT, new Span(start, start + 1 + random.nextInt(20)), Verdict.values()[random.nextInt(4)], ""));
            }
            List<Segment> segments = Segments.of(new Span(10, 50), marks, List.of());
            int at = 10;
            for (Segment segment : segments) {
                assertThat(segment.span().start()).isEqualTo(at);
                Span span = segment.span();
                assertThat(segment.marks()).containsExactlyInAnyOrderElementsOf(marks.stream().filter(mark -> mark.span().contains(span)).toList());
                at = span.end();
            }
            assertThat(at).isEqualTo(50);
        }
    }

    private static String words(Segment segment) {
        return segment.span().start() + "-" + segment.span().end()
                + segment.marks().stream().map(mark -> " " + mark.verdict().styleClass()).collect(Collectors.joining()) + (segment.hit() ? " *" : "");
    }

    private static Stream<String> split(String list) {
        return list == null ? Stream.empty() : Stream.of(list.split(";\\s*"));
    }

    private static Mark mark(String words) {
        String[] parts = words.split(" ");
        return new Mark(0, Part.TEXT, span(parts[0]), Stream.of(Verdict.values()).filter(verdict -> verdict.styleClass().equals(parts[1])).findFirst().orElseThrow(), "");
    }

    private static Span span(String words) {
        String[] ends = words.split("-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }
}
