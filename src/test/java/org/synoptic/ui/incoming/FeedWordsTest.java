package org.synoptic.ui.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.library.incoming.Feed;

class FeedWordsTest {
    private static final Instant NOW = Instant.parse("2031-03-05T10:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -     | -     | 0 | -       | false | never fetched · only when asked
            PT5S  | -     | 3 | -       | false | fetched just now · 3 new · only when asked
            PT5M  | PT1H  | 0 | -       | false | fetched 5 minutes ago · nothing new · every hour
            PT3H  | PT15M | 1 | -       | true  | fetched 3 hours ago · 1 new · every 15 minutes · with full pages
            PT49H | P1D   | 0 | is gone | false | tried 2 days ago · every day
            """)
    void tellsWhenAndWhatCame(String ago, String every, int fresh, String problem, boolean wholePages, String words) {
        Feed feed = new Feed("https://herald.example/feed", "Herald", every == null ? null : Duration.parse(every), wholePages, ago == null ? null : NOW.minus(Duration.parse(ago)), null, fresh, problem);
        assertThat(FeedWords.state(feed, NOW)).isEqualTo(words);
    }
}
