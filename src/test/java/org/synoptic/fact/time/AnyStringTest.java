package org.synoptic.fact.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synoptic.article.Article;
import org.synoptic.article.Published;
import org.synoptic.fact.FactExtractor;
import org.synoptic.fact.Findings;
import org.synoptic.fact.Timex;
import org.synoptic.fact.event.EventFinder;

/** Times and dated events are found in any text whatever without failing, in time that grows with its length. */
class AnyStringTest {
    private static final FactExtractor EXTRACTOR = new FactExtractor(List.of(new TimeFinder("en"), new EventFinder("en")));
    private static final List<String> PIECES = List.of("31", "29", "0", "99999999999", "1e9", "2016", "0000", "9999", "'98", "25:61", ":", "-", "/", ".", ",", "’s", "th", " February ", " may ", " March ", "Feb.",
            " last ", " next ", " the ", " of ", " day ", " after ", " before ", " week", " years", " decades", " centuries ago", " month ", " early ", " mid-", " end of ", " quarter ", " first ", " fiscal ", " half ", " two ", " million ",
            " several ", " ago ", " later ", " earlier ", " Friday ", " Sundays ", " night ", " noon ", " p.m. ", " GMT ", " every ", " other ", " Easter ", " Christmas ", " 1990s ", " century ", " 90th ", " summer ", " that ", " same ", " in ", " by ", " until ", " within ", " since ",
            " talks ", " began ", " collapsed ", " will ", " resume ", " was ", " lifted ", " delayed ", " deal ", " agreed to ", " deadline ", "\"", "\n\n", "half past ", "quarter to ", "0900", "9.30", "31.2.2016", "12/03/2016", " week ", "FY19", "H1", "the new year", " on strike ", " shot ", " by ", "\uD83D", "\0", "\u0661\u0662", "é", " ");

    @RepeatedTest(1000)
    void neverFails(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
        LocalDate published = switch (run.getCurrentRepetition() % 4) {
            case 0 -> null;
            case 1 -> LocalDate.of(2016, 2, 29);
            case 2 -> LocalDate.of(1, 1, 1);
            default -> LocalDate.of(9999, 12, 31);
        };
        for (Timex time : read(text.toString(), published).times()) {
            assertThat(time.passage().words()).isEqualTo(time.passage().span().of(text.toString())).isNotEmpty();
            if (time.value() == null) assertThat(time.range()).isNull();
        }
    }

    /** A megabyte in one line: with quadratic time this would not end. */
    @ParameterizedTest
    @ValueSource(strings = {"1", "1 ", "12:", "January ", "May 1 ", "the day after ", "last ", "two hundred ", "Friday, ", "the first ", "early ", "'", "begin ", "talks began ", "of the ", "- ", "collapsed by ", "nineteen ", "2016-02-", "half a ", "half past ", "3.11.2016 ", "a week on ", "first week of ", "signed by the ", "to buy the ", "stalled and ", "until the 3 "})
    void endsOnHostileLines(String piece) {
        assertThat(read(piece.repeat(1_000_000 / piece.length()), LocalDate.of(2016, 2, 12))).isNotNull();
    }

    private static Findings read(String text, LocalDate published) {
        return EXTRACTOR.extract(Article.builder("a").published(published == null ? null : Published.on(published)).text(text).build());
    }
}
